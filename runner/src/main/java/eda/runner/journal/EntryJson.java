package eda.runner.journal;

import java.io.StringWriter;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Entries as JSON lines.
 *
 * <p>Jackson's streaming parser, not its data binding: the journal is read at every start, and
 * loading data binding costs more than reading a year of entries.
 */
final class EntryJson {
  private final JsonFactory json = new JsonFactory();

  /** Returns the entry as one line without its line end. */
  String write(Entry entry) {
    StringWriter line = new StringWriter();
    try (JsonGenerator out = json.createGenerator(ObjectWriteContext.empty(), line)) {
      out.writeStartObject();
      out.writeStringProperty("id", entry.id());
      out.writeStringProperty("at", Timestamp.text(entry.at()));
      out.writeStringProperty("type", entry.type());
      entry.data().forEach((key, value) -> writeProperty(out, key, value));
      out.writeEndObject();
    }
    return line.toString();
  }

  /**
   * Hands over the entries of some lines, oldest first, up to the first line that is not a whole
   * entry. An entry is handed over when it is known to have its line to itself.
   *
   * <p>One parser for all lines: making one for each would take most of the time of a start.
   *
   * @return how many bytes that were
   */
  int readWholeLines(byte[] bytes, int start, int length, Fold fold) {
    long done = 0;
    try (JsonParser parser = json.createParser(ObjectReadContext.empty(), bytes, start, length)) {
      parser.nextToken();
      Optional<Entry> entry = entryOn(1, parser, fold);
      for (int line = 2; entry.isPresent(); line++) {
        parser.nextToken();
        long here = parser.currentTokenLocation().getByteOffset();
        Optional<Entry> next = entryOn(line, parser, fold);
        if (next.isEmpty() && parser.currentToken() != null) {
          return (int) done;
        }
        fold.accept(entry.get());
        done = next.isPresent() ? here : length;
        entry = next;
      }
    } catch (JacksonException | DateTimeException e) {
      // The caller says which line it was.
    }
    return (int) done;
  }

  /** Reads the object at the parser's place, if it begins and ends on this line. */
  private static Optional<Entry> entryOn(int line, JsonParser parser, Fold fold) {
    if (parser.currentToken() != JsonToken.START_OBJECT || lineOf(parser) != line) {
      return Optional.empty();
    }
    Optional<Entry> entry = entry(parser, fold);
    return lineOf(parser) == line ? entry : Optional.empty();
  }

  private static int lineOf(JsonParser parser) {
    return parser.currentTokenLocation().getLineNr();
  }

  /** Hands over the entry on a line; returns whether there was a whole one. */
  boolean read(byte[] bytes, int start, int length, Fold fold) {
    try (JsonParser parser = json.createParser(ObjectReadContext.empty(), bytes, start, length)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      Optional<Entry> entry = entry(parser, fold);
      if (entry.isEmpty() || parser.nextToken() != null) {
        return false;
      }
      fold.accept(entry.get());
      return true;
    } catch (JacksonException | DateTimeException e) {
      return false;
    }
  }

  /** Reads up to the end of the object whose start the parser is at. */
  private static Optional<Entry> entry(JsonParser parser, Fold fold) {
    Map<String, Object> data = new LinkedHashMap<>();
    String id = null;
    String at = null;
    String type = null;
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = parser.currentName();
      boolean text = parser.nextToken() == JsonToken.VALUE_STRING;
      switch (key) {
        case "id" -> id = text ? parser.getString() : null;
        case "at" -> at = text ? parser.getString() : null;
        case "type" -> type = text ? parser.getString() : null;
        default -> {
          // Without a type nobody can say yet who looks at it.
          if (type == null || fold.reads(type, key)) {
            data.put(key, readValue(parser));
          }
        }
      }
      parser.skipChildren();
    }
    return id == null || at == null || type == null
        ? Optional.empty()
        : Optional.of(new Entry(id, Timestamp.parse(at), type, data));
  }

  private static void writeProperty(JsonGenerator out, String key, Object value) {
    out.writeName(key);
    writeValue(out, value);
  }

  private static void writeValue(JsonGenerator out, Object value) {
    if (value instanceof Double || value instanceof Float) {
      out.writeNumber(((Number) value).doubleValue());
    } else if (value instanceof Number number) {
      out.writeNumber(number.longValue());
    } else if (value instanceof Boolean flag) {
      out.writeBoolean(flag);
    } else if (value instanceof List<?> list) {
      out.writeStartArray();
      list.forEach(item -> writeValue(out, item));
      out.writeEndArray();
    } else if (value instanceof Map<?, ?> map) {
      out.writeStartObject();
      map.forEach((key, item) -> writeProperty(out, String.valueOf(key), item));
      out.writeEndObject();
    } else {
      out.writeString(String.valueOf(value));
    }
  }

  private static Map<String, Object> readObject(JsonParser parser) {
    Map<String, Object> object = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = parser.currentName();
      parser.nextToken();
      object.put(key, readValue(parser));
    }
    return object;
  }

  private static Object readValue(JsonParser parser) {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return readObject(parser);
    }
    if (token == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        list.add(readValue(parser));
      }
      return list;
    }
    if (token == JsonToken.VALUE_NUMBER_INT) {
      return parser.getLongValue();
    }
    if (token == JsonToken.VALUE_NUMBER_FLOAT) {
      return parser.getDoubleValue();
    }
    if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
      return token == JsonToken.VALUE_TRUE;
    }
    return token == JsonToken.VALUE_NULL ? "" : parser.getString();
  }
}
