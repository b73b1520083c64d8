package eda.runner.screen;

import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Span;

/**
 * What stands in one column of a comparison.
 *
 * @param number of the element in its list, empty where there is none
 * @param before the part of its text that is like any text
 * @param marked the part that has a meaning
 */
record Cell(String number, String before, Span marked, String after) {
  static Cell of(int at, String text, Meaning meaning) {
    return new Cell(Integer.toString(at + 1), "", Span.of(text, meaning), "");
  }

  /** A cell in which only what differs is marked. */
  static Cell differing(int at, String text, Meaning meaning, Difference difference) {
    int end = difference.endIn(text);
    return new Cell(
        Integer.toString(at + 1),
        text.substring(0, difference.start()),
        Span.of(text.substring(difference.start(), end), meaning),
        text.substring(end));
  }

  /** A remark in a place where no element stands. */
  static Cell remark(String text) {
    return new Cell("", "", Span.of(text, Meaning.FAINT), "");
  }

  static Cell title(String text) {
    return new Cell("", "", Span.of(text, Meaning.STRONG), "");
  }

  Span[] spans() {
    return new Span[] {Span.plain(before), marked, Span.plain(after)};
  }
}
