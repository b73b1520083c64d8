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
      out.writeStringProperty("at", entry.at().toString());
      out.writeStringProperty("type", entry.type());
      entry.data().forEach((key, value) -> writeProperty(out, key, value));
      out.writeEndObject();
    }
    return line.toString();
  }

  /**
   * Returns all entries of a journal, or nothing when one of its lines is not a whole entry.
   *
   * <p>One parser for all lines: making one for each would take most of the time of a start.
   */
  Optional<List<Entry>> readAll(byte[] journal) {
    List<Entry> entries = new ArrayList<>();
    try (JsonParser parser = json.createParser(ObjectReadContext.empty(), journal)) {
      while (parser.nextToken() != null) {
        boolean ownLine = parser.currentTokenLocation().getLineNr() == entries.size() + 1;
        Optional<Entry> entry =
            ownLine && parser.currentToken() == JsonToken.START_OBJECT
                ? entry(readObject(parser))
                : Optional.empty();
        if (entry.isEmpty()) {
          return Optional.empty();
        }
        entries.add(entry.get());
      }
      return Optional.of(entries);
    } catch (JacksonException | DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Returns the entry on a line, or nothing when the line is not a whole entry. */
  Optional<Entry> read(byte[] bytes, int start, int length) {
    try (JsonParser parser = json.createParser(ObjectReadContext.empty(), bytes, start, length)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      Map<String, Object> data = readObject(parser);
      boolean alone = parser.nextToken() == null;
      return alone ? entry(data) : Optional.empty();
    } catch (JacksonException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Entry> entry(Map<String, Object> data) {
    if (data.remove("id") instanceof String id
        && data.remove("at") instanceof String at
        && data.remove("type") instanceof String type) {
      return Optional.of(new Entry(id, Timestamp.parse(at), type, data));
    }
    return Optional.empty();
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
