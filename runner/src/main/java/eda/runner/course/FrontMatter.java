package eda.runner.course;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The {@code key: value} lines between two {@code ---} lines at the top of a page.
 *
 * <p>Deliberately less than YAML: one value a line, optional quotes. Lists and nested values of
 * foreign pages are skipped, since nothing here needs them. A first {@code ---} that no key follows
 * is a rule, and the text after it belongs to the page.
 *
 * @param bodyLine the line of the page on which the body begins, counted from 1
 */
record FrontMatter(Map<String, String> values, String body, int bodyLine) {
  static FrontMatter of(String page) {
    List<String> lines = page.lines().toList();
    if (lines.size() < 2 || !lines.get(0).strip().equals("---") || !hasKey(lines.get(1))) {
      return new FrontMatter(Map.of(), page, 1);
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.strip().equals("---")) {
        String body = String.join("\n", lines.subList(i + 1, lines.size()));
        return new FrontMatter(values, body, i + 2);
      }
      if (hasKey(line)) {
        int colon = line.indexOf(':');
        values.put(line.substring(0, colon).strip(), unquoted(line.substring(colon + 1).strip()));
      }
    }
    // No closing line: then it was a horizontal rule, and the page has no front matter.
    return new FrontMatter(Map.of(), page, 1);
  }

  private static boolean hasKey(String line) {
    int colon = line.indexOf(':');
    return colon > 0
        && line.substring(0, colon)
            .chars()
            .allMatch(c -> Character.isLetterOrDigit(c) || "_-.".indexOf(c) >= 0);
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
