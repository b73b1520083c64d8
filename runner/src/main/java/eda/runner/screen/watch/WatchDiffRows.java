package eda.runner.screen.watch;

import eda.runner.lesson.LayoutOptions;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Sanitiser;
import eda.runner.lesson.text.Span;
import eda.runner.screen.Cells;
import eda.runner.screen.Signs;
import eda.runner.screen.Wrapped;
import eda.runner.screen.watch.WatchDiff.Piece;
import java.util.ArrayList;
import java.util.List;

/** A {@link WatchDiff} as rows: side by side where there is room, one below the other elsewhere. */
final class WatchDiffRows {
  private static final int CONTEXT = 3;
  private static final int SIDE_BY_SIDE = 90;
  private static final int BAR = 3;
  private static final int FURTHER = 4;
  private static final String SAME = "Your version is the solution, line by line.";

  private final Signs signs;
  private final boolean dots;
  private final int width;
  private final List<Row> rows = new ArrayList<>();

  WatchDiffRows(LayoutOptions options) {
    this.signs = Signs.of(options.unicode());
    this.dots = options.unicode();
    this.width = options.width();
  }

  List<Row> rows(WatchDiff difference) {
    if (difference.none()) {
      return Wrapped.rows(width, Span.plain(SAME));
    }
    for (WatchDiff.File file : difference.files()) {
      if (file.pieces().stream().anyMatch(piece -> !piece.same())) {
        show(file);
      }
    }
    return List.copyOf(rows);
  }

  private void show(WatchDiff.File file) {
    rows.addAll(Wrapped.rows(width, Span.of(file.name(), Meaning.HEADING_2)));
    if (beside()) {
      pair(
          new Code("  ", "yours", Meaning.FAINT).rows(half()),
          new Code("  ", "solution", Meaning.FAINT).rows(otherHalf()));
    } else {
      rows.add(
          Row.of(
              Span.of("- yours", Meaning.DELETED),
              Span.plain("   "),
              Span.of("+ solution", Meaning.INSERTED)));
    }
    rows.add(Row.EMPTY);
    List<Piece> pieces = file.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).same()) {
        same(pieces.get(i).yours(), i > 0, i < pieces.size() - 1);
      } else {
        changed(pieces.get(i));
      }
    }
    rows.add(Row.EMPTY);
  }

  /** What is the same is shown only where it is near to what isn't. */
  private void same(List<String> lines, boolean after, boolean before) {
    int first = after ? CONTEXT : 0;
    int last = before ? CONTEXT : 0;
    if (lines.size() <= first + last + 1) {
      lines.forEach(this::same);
      return;
    }
    lines.subList(0, first).forEach(this::same);
    int hidden = lines.size() - first - last;
    rows.add(Row.of(Span.of((dots ? "… " : "... ") + hidden + " lines more", Meaning.FAINT)));
    lines.subList(lines.size() - last, lines.size()).forEach(this::same);
  }

  private void same(String line) {
    Code code = new Code("  ", line, Meaning.FAINT);
    if (beside()) {
      pair(code.rows(half()), code.rows(otherHalf()));
    } else {
      rows.addAll(code.rows(width));
    }
  }

  private void changed(Piece piece) {
    List<Code> yours = code("- ", piece.yours(), Meaning.DELETED);
    List<Code> solution = code("+ ", piece.solution(), Meaning.INSERTED);
    if (!beside()) {
      yours.forEach(line -> rows.addAll(line.rows(width)));
      solution.forEach(line -> rows.addAll(line.rows(width)));
      return;
    }
    for (int i = 0; i < Math.max(yours.size(), solution.size()); i++) {
      pair(
          i < yours.size() ? yours.get(i).rows(half()) : List.of(),
          i < solution.size() ? solution.get(i).rows(otherHalf()) : List.of());
    }
  }

  private static List<Code> code(String sign, List<String> lines, Meaning meaning) {
    return lines.stream().map(line -> new Code(sign, line, meaning)).toList();
  }

  private void pair(List<Row> left, List<Row> right) {
    Span bar = Span.of(" " + signs.bar() + " ", Meaning.FRAME);
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      List<Span> end = new ArrayList<>(List.of(bar));
      end.addAll(i < right.size() ? right.get(i).spans() : List.of());
      Row start = i < left.size() ? left.get(i) : Row.EMPTY;
      rows.add(Cells.beside(start, half(), new Row(end)).trimmed());
    }
  }

  private int half() {
    return (width - BAR) / 2;
  }

  private int otherHalf() {
    return width - BAR - half();
  }

  private boolean beside() {
    return width >= SIDE_BY_SIDE;
  }

  /** A line of code behind a sign; what of it doesn't fit stands further in below it. */
  private record Code(String sign, String line, Meaning meaning) {
    List<Row> rows(int width) {
      Row whole = row(sign + Sanitiser.oneRow(line, true));
      if (whole.width() <= width) {
        return List.of(whole.trimmed());
      }
      String text = line.stripLeading();
      int indent = Math.min(width / 2, sign.length() + line.length() - text.length());
      int more = Math.min(width / 2, indent + FURTHER);
      List<Row> rows = new ArrayList<>();
      for (Row row : Wrapped.rows(width - more, Span.plain(text))) {
        boolean first = rows.isEmpty();
        String margin = first ? sign + " ".repeat(indent - sign.length()) : " ".repeat(more);
        rows.add(row(margin + row.text()));
      }
      return rows;
    }

    private Row row(String text) {
      return Row.of(Span.of(text, meaning));
    }
  }
}
