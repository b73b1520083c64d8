package eda.runner.screen;

import eda.runner.check.Printed;
import eda.runner.lesson.text.CellWidth;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Sanitiser;
import eda.runner.lesson.text.Span;
import java.util.ArrayList;
import java.util.List;

/** What the learner's code printed; with the names of its threads where there were several. */
final class OutputView {
  private static final int MOST_LINES = 20;
  private static final int LONGEST_NAME = 16;

  private OutputView() {}

  /** A line and who printed it; nobody in particular has no name. */
  private record Line(String thread, String text) {}

  static void show(String output, List<Printed> byThread, VerdictRows rows) {
    if (output.isBlank()) {
      return;
    }
    rows.blank();
    rows.wrapped("  ", Span.of("printed meanwhile:", Meaning.STRONG));
    List<Line> lines = lines(output, byThread);
    int most = rows.look().full() ? lines.size() : MOST_LINES;
    int names = lines.stream().mapToInt(line -> CellWidth.width(line.thread)).max().orElse(0);
    for (Line line : lines.subList(0, Math.min(most, lines.size()))) {
      String blank = " ".repeat(names - CellWidth.width(line.thread));
      Span name = Span.of(names == 0 ? "" : line.thread + blank + " │ ", Meaning.FAINT);
      rows.wrapped("  ", Span.of("│ ", Meaning.FRAME), name, Span.plain(line.text));
    }
    int more = lines.size() - most;
    if (more > 0) {
      String count = "and " + more + (more == 1 ? " more line" : " more lines");
      rows.wrapped("  ", Span.of(count, Meaning.FAINT));
    }
  }

  private static List<Line> lines(String output, List<Printed> byThread) {
    if (byThread.isEmpty()) {
      return output.stripTrailing().lines().map(text -> new Line("", text)).toList();
    }
    List<Line> lines = new ArrayList<>();
    for (Printed printed : byThread) {
      String name = Sanitiser.oneRow(printed.thread(), true);
      String thread = name.substring(0, CellWidth.fit(name, LONGEST_NAME));
      printed.text().lines().forEach(text -> lines.add(new Line(thread, text)));
    }
    return lines;
  }
}
