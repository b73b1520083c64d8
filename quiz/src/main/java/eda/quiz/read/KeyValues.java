package eda.quiz.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A tolerant reader for the small part of YAML that headers of pages and quizzes use: one {@code
 * key: value} a line, quotes, comments and blank lines. Nested values are skipped.
 */
final class KeyValues {
  private final Map<String, Line> keys = new LinkedHashMap<>();
  private final Map<String, String> values = new LinkedHashMap<>();
  private final List<Line> repeated = new ArrayList<>();
  private final List<Line> unreadable = new ArrayList<>();

  KeyValues(List<Line> lines) {
    String last = "";
    for (Line line : lines) {
      String text = line.text().stripTrailing();
      if (text.isBlank() || text.stripLeading().startsWith("#")) {
        continue;
      }
      boolean nested = Character.isWhitespace(text.charAt(0)) || text.startsWith("- ");
      if (nested && values.getOrDefault(last, "-").isEmpty()) {
        continue;
      }
      last = read(line, text.strip());
    }
  }

  private String read(Line line, String text) {
    int colon = text.indexOf(':');
    boolean pair = colon > 0 && (colon + 1 == text.length() || text.charAt(colon + 1) <= ' ');
    if (!pair || !isKey(text.substring(0, colon))) {
      unreadable.add(line);
      return "";
    }
    String key = text.substring(0, colon);
    if (values.containsKey(key)) {
      repeated.add(line);
    }
    keys.put(key, line);
    values.put(key, value(text.substring(colon + 1).strip()));
    return key;
  }

  private static boolean isKey(String key) {
    return key.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-');
  }

  private static String value(String text) {
    if (!text.isEmpty() && (text.charAt(0) == '"' || text.charAt(0) == '\'')) {
      int end = text.indexOf(text.charAt(0), 1);
      return end > 0 ? text.substring(1, end) : text.substring(1);
    }
    int comment = text.indexOf(" #");
    return comment < 0 ? text : text.substring(0, comment).strip();
  }

  Map<String, String> values() {
    return values;
  }

  Line line(String key) {
    return keys.get(key);
  }

  List<Line> repeated() {
    return repeated;
  }

  List<Line> unreadable() {
    return unreadable;
  }
}
