package eda.runner.course;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;

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
  private static final String RULE = "---";

  static FrontMatter of(String page) {
    if (!page.startsWith(RULE)) {
      return none(page);
    }
    Map<String, String> values = new LinkedHashMap<>();
    int number = 1;
    for (int start = 0; start < page.length(); number++) {
      int end = page.indexOf('\n', start);
      end = end < 0 ? page.length() : end;
      String line = page.substring(start, end);
      boolean rule = line.strip().equals(RULE);
      if (number == 1 && !rule || number == 2 && !hasKey(line)) {
        return none(page);
      }
      if (number > 1 && rule) {
        return new FrontMatter(
            values, page.substring(Math.min(end + 1, page.length())), number + 1);
      }
      if (hasKey(line)) {
        int colon = line.indexOf(':');
        values.put(line.substring(0, colon).strip(), unquoted(line.substring(colon + 1).strip()));
      }
      start = end + 1;
    }
    // No closing line: then it was a horizontal rule, and the page has no front matter.
    return none(page);
  }

  private static FrontMatter none(String page) {
    return new FrontMatter(Map.of(), page, 1);
  }

  private static boolean hasKey(String line) {
    int colon = line.indexOf(':');
    for (int i = 0; i < colon; i++) {
      char c = line.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != '_' && c != '-' && c != '.') {
        return false;
      }
    }
    return colon > 0;
  }

  Optional<String> value(String key) {
    return Optional.ofNullable(values.get(key)).filter(value -> !value.isEmpty());
  }

  /** Returns the words of a value that is a list: between spaces, commas or both. */
  static List<String> words(String value) {
    return Collections.list(new StringTokenizer(value, " ,")).stream()
        .map(Object::toString)
        .toList();
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
