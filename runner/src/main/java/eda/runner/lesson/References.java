package eda.runner.lesson;

import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Sanitiser;
import eda.runner.lesson.text.Span;
import eda.runner.lesson.text.Style;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbered link targets of the section being laid out. Numbers run through the page; a target
 * gets one a section. Where links are followed on the page itself, they need none.
 */
final class References {
  private static final int LONGEST = 400;

  private final Map<String, Integer> section = new LinkedHashMap<>();
  private final boolean listed;
  private int last;

  References(boolean listed) {
    this.listed = listed;
  }

  /** Whether links are numbered at all. */
  boolean listed() {
    return listed;
  }

  int number(String target) {
    Integer known = section.get(target);
    if (known != null) {
      return known;
    }
    section.put(target, ++last);
    return last;
  }

  /** Writes where the links of the section lead. */
  void flush(Context context) {
    if (section.isEmpty()) {
      return;
    }
    Page page = context.page();
    page.gap();
    for (Map.Entry<String, Integer> reference : section.entrySet()) {
      String label =
          context.linear()
              ? "Link " + reference.getValue() + ": "
              : "[" + reference.getValue() + "] ";
      page.push(Span.of(label, Meaning.FRAME), Span.plain(" ".repeat(label.length())));
      page.wrap(
          List.of(
              new Span(
                  shown(reference.getKey(), context), Style.of(Meaning.LINK), reference.getKey())));
      page.pop();
    }
    section.clear();
  }

  /** The target without controls; data addresses and the like are cut with their length said. */
  static String shown(String target, Context context) {
    String clean = Sanitiser.oneRow(target, context.unicode());
    if (clean.length() <= LONGEST) {
      return clean;
    }
    int cut = Character.isHighSurrogate(clean.charAt(59)) ? 59 : 60;
    return clean.substring(0, cut)
        + context.glyphs().more()
        + " ("
        + clean.length()
        + " characters)";
  }
}
