package eda.quiz.read;

import java.util.List;
import java.util.Map;

/**
 * The header of a page: YAML between {@code ---}, TOML between {@code +++} or one JSON object.
 *
 * @param values the YAML values; the other forms are skipped unread
 * @param lines how many lines of the page the header takes
 */
record FrontMatter(Map<String, String> values, int lines) {
  private static final FrontMatter NONE = new FrontMatter(Map.of(), 0);

  static FrontMatter of(List<Line> page) {
    String first = page.isEmpty() ? "" : page.get(0).text().stripTrailing();
    if (first.equals("---") || first.equals("+++")) {
      return delimited(page, first);
    }
    return first.equals("{") ? delimited(page, "}") : NONE;
  }

  private static FrontMatter delimited(List<Line> page, String closer) {
    for (int i = 1; i < page.size(); i++) {
      if (page.get(i).text().stripTrailing().equals(closer)) {
        boolean yaml = closer.equals("---");
        return new FrontMatter(yaml ? new KeyValues(page.subList(1, i)).values() : Map.of(), i + 1);
      }
    }
    return NONE;
  }
}
