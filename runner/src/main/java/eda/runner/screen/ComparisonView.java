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
    Window window = new Window(difference, fits ? 0 : windowStart(one, difference));
    marked("expected: ", one, window, Meaning.INSERTED);
    marked("actual:   ", two, window, Meaning.DELETED);
  }

  private void value(String label, String text, Meaning meaning) {
    String shown = text.isEmpty() ? "(empty)" : text;
    rows.wrapped(MARGIN, Span.of(label, Meaning.STRONG), Span.of(shown, meaning));
  }

  /** What is shown of two long values begins at {@code from}, a little before they differ. */
  private record Window(Difference difference, int from) {}

  /** A value, or what fits of it, with signs under the part in which it differs. */
  private void marked(String label, String text, Window window, Meaning meaning) {
    int start = window.difference.start();
    int end = window.difference.endIn(text);
    String before = (window.from == 0 ? "" : CUT) + text.substring(window.from, start);
    String differing = fitting(text.substring(start, end), room - CellWidth.width(before));
    String shown = before + differing;
    String after = differing.endsWith(CUT) ? "" : text.substring(end);
    rows.add(
        Row.of(
            Span.plain(MARGIN),
            Span.of(label, Meaning.STRONG),
            Span.plain(before),
            Span.of(differing, meaning),
            Span.plain(fitting(after, room - CellWidth.width(shown)))));
    if (!differing.isEmpty()) {
      String signs = "^".repeat(CellWidth.width(differing));
      String blank = " ".repeat(CellWidth.width(before));
      rows.add(Row.of(Span.plain(UNDER_LABELS + blank), Span.of(signs, meaning)));
    }
  }

  /** Both values are the same up to the difference, so one start serves both. */
  private int windowStart(String text, Difference difference) {
    int before = Math.max(0, difference.start() - room / 3);
    // A window never begins within a character of several code points.
    int from = CellWidth.fit(text, CellWidth.width(text.substring(0, before)));
    return Math.min(from, difference.start());
  }

  private static String fitting(String text, int columns) {
    return CellWidth.width(text) <= columns
        ? text
        : text.substring(0, CellWidth.fit(text, columns - 1)) + CUT;
  }

  private static String oneRow(String text) {
    return Sanitiser.oneRow(text, true);
  }
}
