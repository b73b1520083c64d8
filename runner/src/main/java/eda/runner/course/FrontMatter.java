package eda.runner.course;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The {@code key: value} lines between two {@code ---} lines at the top of a page.
 *
 * <p>Deliberately less than YAML: one value a line, optional quotes. Lists and nested values of
 * foreign pages are skipped, since nothing here needs them.
 *
 * @param bodyLine the line of the page on which the body begins, counted from 1
 */
record FrontMatter(Map<String, String> values, String body, int bodyLine) {
  static FrontMatter of(String page) {
    List<String> lines = page.lines().toList();
    if (lines.isEmpty() || !lines.get(0).strip().equals("---")) {
      return new FrontMatter(Map.of(), page, 1);
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.strip().equals("---")) {
        String body = String.join("\n", lines.subList(i + 1, lines.size()));
        return new FrontMatter(values, body, i + 2);
      }
      int colon = line.indexOf(':');
      if (colon > 0 && !Character.isWhitespace(line.charAt(0)) && line.charAt(0) != '#') {
        values.put(line.substring(0, colon).strip(), unquoted(line.substring(colon + 1).strip()));
      }
    }
    // No closing line: then it was a horizontal rule, and the page has no front matter.
    return new FrontMatter(Map.of(), page, 1);
  }

  Optional<String> value(String key) {
    return Optional.ofNullable(values.get(key)).filter(value -> !value.isEmpty());
  }

  private static String unquoted(String value) {
    if (value.length() >= 2) {
      char first = value.charAt(0);
      if ((first == '"' || first == '\'') && value.charAt(value.length() - 1) == first) {
        return value.substring(1, value.length() - 1);
      }
    }
    return value;
  }
}
