package eda.quiz.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of an XML document that was read.
 *
 * @param text all characters directly within it
 * @param line 1-based line on which it begins
 */
record XmlElement(
    String name, Map<String, String> attributes, List<XmlElement> children, String text, int line) {
  XmlElement {
    attributes = Map.copyOf(attributes);
    children = List.copyOf(children);
  }

  List<XmlElement> all(String child) {
    return children.stream().filter(each -> each.name().equals(child)).toList();
  }

  Optional<XmlElement> first(String child) {
    return children.stream().filter(each -> each.name().equals(child)).findFirst();
  }

  /** The text of the first child of this name, empty if there is none. */
  String textOf(String child) {
    return first(child).map(XmlElement::text).orElse("").strip();
  }

  String attribute(String key) {
    return attributes.getOrDefault(key, "");
  }

  /** An element whose end has not been read yet. */
  static final class Opened {
    private final String name;
    private final Map<String, String> attributes;
    private final int line;
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Opened(String name, Map<String, String> attributes, int line) {
      this.name = name;
      this.attributes = attributes;
      this.line = line;
    }

    void add(XmlElement child) {
      children.add(child);
    }

    void add(String characters) {
      text.append(characters);
    }

    XmlElement closed() {
      return new XmlElement(name, attributes, children, text.toString(), line);
    }
  }
}
