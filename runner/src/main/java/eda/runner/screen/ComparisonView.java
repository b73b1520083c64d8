package eda.runner.screen;

import eda.runner.check.Evidence;
import eda.runner.check.TestReport;
import eda.runner.lesson.text.CellWidth;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Sanitiser;
import eda.runner.lesson.text.Span;

/** The expected value above the actual one, with marks under what differs. */
final class ComparisonView {
  private static final String MARGIN = "  ";
  private static final String UNDER_LABELS = " ".repeat(12);
  private static final String CUT = "…";

  private final VerdictRows rows;
  private final int room;

  private ComparisonView(VerdictRows rows) {
    this.rows = rows;
    this.room = rows.width() - UNDER_LABELS.length();
  }

  /** Adds the values of a test that compared two, in the way that shows best how they differ. */
  static void show(TestReport test, VerdictRows rows) {
    Evidence evidence = test.evidence();
    if (test.expected().isEmpty() && test.actual().isEmpty()) {
      return;
    }
    rows.blank();
    if (evidence.comparesLists()) {
      SequenceView.show(evidence.expected(), evidence.actual(), rows);
    } else if (test.expected().strip().contains("\n") || test.actual().strip().contains("\n")) {
      SequenceView.show(test.expected().lines().toList(), test.actual().lines().toList(), rows);
    } else {
      new ComparisonView(rows).show(test.expected(), test.actual());
    }
  }

  private void show(String expected, String actual) {
    String one = oneRow(expected);
    String two = oneRow(actual);
    Difference difference = Difference.of(one, two);
    boolean fits = Math.max(CellWidth.width(one), CellWidth.width(two)) <= room;
    if (!difference.worthMarking() || !fits && (rows.look().full() || room < 20)) {
      value("expected: ", one, Meaning.INSERTED);
      value("actual:   ", two, Meaning.DELETED);
      return;
    }
    int from = fits ? 0 : windowStart(one, difference);
    marked("expected: ", window(one, from), window(two, from), Meaning.INSERTED);
    marked("actual:   ", window(two, from), window(one, from), Meaning.DELETED);
  }

  private void value(String label, String text, Meaning meaning) {
    String shown = text.isEmpty() ? "(empty)" : text;
    rows.wrapped(MARGIN, Span.of(label, Meaning.STRONG), Span.of(shown, meaning));
  }

  private void marked(String label, String text, String other, Meaning meaning) {
    Difference difference = Difference.of(text, other);
    int end = difference.endIn(text);
    rows.add(
        Row.of(
            Span.plain(MARGIN),
            Span.of(label, Meaning.STRONG),
            Span.plain(text.substring(0, difference.start())),
            Span.of(text.substring(difference.start(), end), meaning),
            Span.plain(text.substring(end))));
    String marks = difference.marks(text);
    if (!marks.isEmpty()) {
      rows.add(Row.of(Span.plain(UNDER_LABELS), Span.of(marks, meaning)));
    }
  }

  /** Both values are the same up to the difference, so one start serves both. */
  private int windowStart(String text, Difference difference) {
    int before = Math.max(0, difference.start() - room / 3);
    // A window never begins within a character of several code points.
    return before == 0 ? 0 : CellWidth.fit(text, CellWidth.width(text.substring(0, before)));
  }

  private String window(String text, int from) {
    String rest = (from == 0 ? "" : CUT) + text.substring(Math.min(from, text.length()));
    return CellWidth.width(rest) <= room
        ? rest
        : rest.substring(0, CellWidth.fit(rest, room - 1)) + CUT;
  }

  private static String oneRow(String text) {
    return Sanitiser.oneRow(text, true);
  }
}
