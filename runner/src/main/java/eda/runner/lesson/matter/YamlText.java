package eda.runner.lesson.matter;

import java.util.List;
import java.util.Optional;

/**
 * The part of YAML that says what a page is: {@code key: value} at the left margin, quotes,
 * comments, and text over several lines. Lists and nested values are passed over.
 */
final class YamlText {
  private static final String BLOCKS = "|>";

  private YamlText() {}

  static Optional<String> value(String text, String key) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith(key) && line.substring(key.length()).stripLeading().startsWith(":")) {
        String value = line.substring(line.indexOf(':', key.length()) + 1).strip();
        return value.isEmpty() || BLOCKS.indexOf(value.charAt(0)) >= 0
            ? Optional.of(below(lines, i + 1)).filter(below -> !below.startsWith("- "))
            : scalar(value);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> scalar(String value) {
    char first = value.charAt(0);
    if (first == '"') {
      return Optional.of(new Quoted(value, 0).text());
    }
    if (first == '\'') {
      return Optional.of(singleQuoted(value));
    }
    int comment = value.indexOf(" #");
    boolean nested = first == '[' || first == '{' || first == '#';
    return nested
        ? Optional.empty()
        : Optional.of(comment < 0 ? value : value.substring(0, comment));
  }

  /** Two quotes in a row are one. */
  private static String singleQuoted(String value) {
    StringBuilder text = new StringBuilder();
    for (int at = 1; at < value.length(); at++) {
      if (value.charAt(at) == '\'') {
        at++;
        if (at >= value.length() || value.charAt(at) != '\'') {
          break;
        }
      }
      text.append(value.charAt(at));
    }
    return text.toString();
  }

  /** The indented lines below a key, as one. */
  private static String below(List<String> lines, int from) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < lines.size() && lines.get(i).startsWith(" "); i++) {
      text.append(text.length() == 0 ? "" : " ").append(lines.get(i).strip());
    }
    return text.toString();
  }
}
