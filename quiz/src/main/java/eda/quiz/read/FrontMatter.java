package eda.quiz.read;

import eda.quiz.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The header of a page: YAML between {@code ---}, TOML between {@code +++} or one JSON object.
 *
 * @param values the YAML values; the other forms are skipped unread
 * @param lines how many lines of the page the header takes
 */
record FrontMatter(Map<String, String> values, int lines) {
  private static final String MISREAD =
      "These letters were UTF-8 that somebody took for another encoding. They are shown as they were "
          + "meant; save the page with them in UTF-8.";
  private static final FrontMatter NONE = new FrontMatter(Map.of(), 0);

  static FrontMatter of(List<Line> page) {
    String first = page.isEmpty() ? "" : page.get(0).text().stripTrailing();
    if (first.equals("---") || first.equals("+++")) {
      return delimited(page, first);
    }
    return first.equals("{") ? delimited(page, "}") : NONE;
  }

  /** The same with values readable whose letters were taken for others; each such line is told. */
  FrontMatter repaired(List<Line> page, Findings findings) {
    Map<String, String> readable = new LinkedHashMap<>();
    values.forEach((key, value) -> readable.put(key, Mojibake.repaired(value)));
    if (!readable.equals(values)) {
      page.subList(0, lines).stream()
          .filter(line -> !Mojibake.repaired(line.text()).equals(line.text()))
          .forEach(line -> findings.add(Finding.note(line.number(), "mojibake", MISREAD)));
    }
    return new FrontMatter(readable, lines);
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
