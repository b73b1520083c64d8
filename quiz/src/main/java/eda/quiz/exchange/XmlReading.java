package eda.quiz.exchange;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the elements directly below the root of a foreign XML document, one after the other.
 *
 * <p>A document type is refused, so that no entity can reach for files or grow without end; depth
 * is limited, since whoever walks the elements may do it recursively.
 */
final class XmlReading {
  private static final int DEEPEST = 50;

  private final Deque<XmlElement.Opened> open = new ArrayDeque<>();
  private final Consumer<XmlElement> each;

  private XmlReading(Consumer<XmlElement> each) {
    this.each = each;
  }

  /** Why a document can't be read further, and where. */
  static final class Fault extends Exception {
    private final int line;

    Fault(int line, String message) {
      super(message);
      this.line = line;
    }

    int line() {
      return line;
    }
  }

  /**
   * Hands each element below the root on as soon as it is complete.
   *
   * @throws Fault where the document stops being well-formed, or safe to read
   */
  static void read(String text, Consumer<XmlElement> each) throws Fault {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
      new XmlReading(each).read(reader);
      reader.close();
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
      throw new Fault(line, "This is no well-formed XML: " + reason(e));
    }
  }

  private void read(XMLStreamReader reader) throws XMLStreamException, Fault {
    while (reader.hasNext()) {
      int event = reader.next();
      int line = Math.max(1, reader.getLocation().getLineNumber());
      if (event == XMLStreamReader.DTD || event == XMLStreamReader.ENTITY_REFERENCE) {
        throw new Fault(line, "A document type (<!DOCTYPE …>) and its entities are not accepted.");
      } else if (event == XMLStreamReader.START_ELEMENT) {
        if (open.size() == DEEPEST) {
          throw new Fault(line, "The elements stand too deep in each other.");
        }
        open.push(new XmlElement.Opened(reader.getLocalName(), attributes(reader), line));
      } else if (event == XMLStreamReader.END_ELEMENT) {
        closed(open.pop().closed());
      } else if (reader.hasText() && event != XMLStreamReader.COMMENT && !open.isEmpty()) {
        open.peek().add(reader.getText());
      }
    }
  }

  private void closed(XmlElement element) {
    if (open.size() == 1) {
      each.accept(element);
    } else if (!open.isEmpty()) {
      open.peek().add(element);
    }
  }

  private static Map<String, String> attributes(XMLStreamReader reader) {
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return attributes;
  }

  /** The parser's message without the place, which is told apart. */
  private static String reason(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int start = message.indexOf("Message: ");
    return start < 0 ? message : message.substring(start + 9);
  }
}
