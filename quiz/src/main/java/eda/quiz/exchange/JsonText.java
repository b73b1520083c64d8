package eda.quiz.exchange;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Maps, lists, strings, numbers and booleans as indented JSON text (RFC 8259).
 *
 * <p>Control characters, line separators and halves of surrogate pairs are escaped, so that the
 * text survives every encoding and may stand in JavaScript.
 */
final class JsonText {
  private final StringBuilder text = new StringBuilder();

  private JsonText() {}

  static String of(Object value) {
    JsonText json = new JsonText();
    json.value(value, "\n");
    return json.text.append('\n').toString();
  }

  private void value(Object value, String lineBreak) {
    if (value instanceof Map<?, ?> map) {
      object(map, lineBreak);
    } else if (value instanceof List<?> list) {
      array(list, lineBreak);
    } else if (value instanceof String string) {
      string(string);
    } else if (value instanceof BigDecimal number) {
      text.append(number.toPlainString());
    } else if (value instanceof Integer || value instanceof Boolean) {
      text.append(value);
    } else {
      throw new IllegalArgumentException("no JSON for " + value.getClass());
    }
  }

  private void object(Map<?, ?> map, String lineBreak) {
    if (map.isEmpty()) {
      text.append("{}");
      return;
    }
    String inner = lineBreak + "  ";
    text.append('{');
    for (Iterator<? extends Map.Entry<?, ?>> i = map.entrySet().iterator(); i.hasNext(); ) {
      Map.Entry<?, ?> entry = i.next();
      text.append(inner);
      string(entry.getKey().toString());
      text.append(": ");
      value(entry.getValue(), inner);
      text.append(i.hasNext() ? "," : lineBreak);
    }
    text.append('}');
  }

  private void array(List<?> list, String lineBreak) {
    if (list.isEmpty()) {
      text.append("[]");
      return;
    }
    String inner = lineBreak + "  ";
    text.append('[');
    for (Iterator<?> i = list.iterator(); i.hasNext(); ) {
      text.append(inner);
      value(i.next(), inner);
      text.append(i.hasNext() ? "," : lineBreak);
    }
    text.append(']');
  }

  private void string(String string) {
    text.append('"');
    for (int i = 0; i < string.length(); i++) {
      int point = string.codePointAt(i);
      if (point == '"' || point == '\\') {
        text.append('\\').append((char) point);
      } else if (point == '\n') {
        text.append("\\n");
      } else if (point == '\t') {
        text.append("\\t");
      } else if (needsEscape(point)) {
        text.append(String.format("\\u%04x", point));
      } else {
        text.appendCodePoint(point);
      }
      i += Character.charCount(point) - 1;
    }
    text.append('"');
  }

  private static boolean needsEscape(int point) {
    return Character.isISOControl(point)
        || point == 0x2028
        || point == 0x2029
        || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }
}
