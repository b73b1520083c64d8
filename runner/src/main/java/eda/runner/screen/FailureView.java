package eda.runner.screen;

import eda.runner.check.Place;
import eda.runner.check.TestReport;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Span;
import java.util.List;

/** One failed test in full, the words of the shop first and the program's own after them. */
final class FailureView {
  /** How JUnit goes on after a message of the author's; the values are shown in a better way. */
  private static final String VALUES_OF_JUNIT = " ==> expected: ";

  private static final int MOST_CALLERS = 2;

  private final TestReport test;
  private final VerdictRows rows;

  private FailureView(TestReport test, VerdictRows rows) {
    this.test = test;
    this.rows = rows;
  }

  static void show(TestReport test, VerdictRows rows) {
    FailureView view = new FailureView(test, rows);
    view.words();
    ComparisonView.show(test, rows);
    view.places();
    EventDrawing.show(test.evidence().events(), rows);
    OutputView.show(test.output(), test.evidence().prints(), rows);
    view.frames();
  }

  private void words() {
    rows.blank();
    List<String> lines = message().lines().toList();
    boolean labelled = lines.stream().anyMatch(line -> labelIn(line) > 0);
    boolean thrown = !labelled && !lines.isEmpty() && !test.evidence().frames().isEmpty();
    for (int i = 0; i < lines.size(); i++) {
      String line = thrown && i == 0 ? "what happened: " + lines.get(i) : lines.get(i);
      int label = labelIn(line);
      rows.wrapped(
          "  ",
          Span.of(line.substring(0, label), Meaning.STRONG),
          Span.plain(line.substring(label)));
    }
  }

  private String message() {
    int values = test.message().indexOf(VALUES_OF_JUNIT);
    boolean twice = values > 0 && !test.expected().isEmpty() && !test.actual().isEmpty();
    return twice ? test.message().substring(0, values) : test.message();
  }

  /** Returns where the label at the beginning of a line ends, 0 when there is none. */
  private static int labelIn(String line) {
    int colon = line.indexOf(": ");
    return colon > 0 && TeachingText.LABELS.contains(line.substring(0, colon)) ? colon + 1 : 0;
  }

  private void places() {
    List<Place> places = test.evidence().places();
    if (test.file().isEmpty()) {
      return;
    }
    rows.blank();
    if (places.isEmpty()) {
      rows.place("came through ", new Place(test.file(), test.line(), "", ""));
      return;
    }
    rows.place("came through ", places.get(0));
    places.stream()
        .skip(1)
        .limit(rows.look().full() ? places.size() : MOST_CALLERS)
        .forEach(place -> rows.place("called from  ", place));
  }

  private void frames() {
    if (rows.look().full() && !test.evidence().frames().isEmpty()) {
      rows.blank();
      rows.wrapped("  ", Span.of("all frames:", Meaning.STRONG));
      test.evidence().frames().forEach(frame -> rows.wrapped("    ", Span.plain(frame)));
    }
  }
}
