package eda.quiz.exchange;

import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * An XML document that is written from top to bottom, with one element a line.
 *
 * <p>Texts may hold any characters; the declaration is the very first thing, which Moodle insists
 * on.
 */
final class XmlDocument {
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;
  private int depth;
  private boolean leaf;

  XmlDocument() {
    xml = quietly(() -> XMLOutputFactory.newFactory().createXMLStreamWriter(text));
    quietly(() -> xml.writeStartDocument("UTF-8", "1.0"));
  }

  /** Opens an element; attributes are names and values in turn. */
  XmlDocument open(String name, String... attributes) {
    line();
    quietly(() -> xml.writeStartElement(name));
    attributes(attributes);
    depth++;
    return this;
  }

  XmlDocument close() {
    depth--;
    if (!leaf) {
      line();
    }
    leaf = false;
    quietly(xml::writeEndElement);
    return this;
  }

  XmlDocument empty(String name, String... attributes) {
    line();
    quietly(() -> xml.writeEmptyElement(name));
    attributes(attributes);
    return this;
  }

  /** An element with a text and nothing else. */
  XmlDocument leaf(String name, String content, String... attributes) {
    open(name, attributes);
    quietly(() -> xml.writeCharacters(XmlText.visible(content)));
    leaf = true;
    return close();
  }

  /** Adds elements that are written already; they have to be well-formed. */
  XmlDocument fragment(String xhtml) {
    quietly(
        () -> {
          XMLStreamReader reader =
              XMLInputFactory.newFactory()
                  .createXMLStreamReader(
                      new StringReader("<all>" + XmlText.visible(xhtml) + "</all>"));
          int inside = 0;
          reader.next();
          while (reader.next() != XMLStreamReader.END_ELEMENT || inside > 0) {
            inside += copy(reader);
          }
        });
    return this;
  }

  private int copy(XMLStreamReader reader) throws XMLStreamException {
    if (reader.isCharacters()) {
      xml.writeCharacters(reader.getText());
      return 0;
    } else if (reader.isEndElement()) {
      xml.writeEndElement();
      return -1;
    }
    xml.writeStartElement(reader.getLocalName());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      xml.writeAttribute(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return 1;
  }

  private void attributes(String... attributes) {
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      String name = attributes[i];
      String value = XmlText.visible(attributes[i + 1]).replace('\n', ' ').replace('\t', ' ');
      quietly(() -> xml.writeAttribute(name, value));
    }
  }

  private void line() {
    quietly(() -> xml.writeCharacters("\n" + "  ".repeat(depth)));
    leaf = false;
  }

  /** The whole document; nothing can be added afterwards. */
  String text() {
    quietly(xml::writeEndDocument);
    quietly(xml::flush);
    return text + "\n";
  }

  private interface Step {
    void run() throws XMLStreamException;
  }

  private interface Making<T> {
    T make() throws XMLStreamException;
  }

  private static void quietly(Step step) {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing XML to memory", e);
    }
  }

  private static <T> T quietly(Making<T> making) {
    try {
      return making.make();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing XML to memory", e);
    }
  }
}
