package eda.runner.screen;

import eda.runner.lesson.LayoutOptions;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Span;
import eda.runner.screen.WatchDiff.Piece;
import java.util.ArrayList;
import java.util.List;

/** A {@link WatchDiff} as rows: side by side where there is room, one below the other elsewhere. */
final class WatchDiffRows {
  private static final int CONTEXT = 3;
  private static final int SIDE_BY_SIDE = 90;
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
      pair(Span.of("  yours", Meaning.FAINT), Span.of("  solution", Meaning.FAINT));
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
    if (beside()) {
      pair(Span.of("  " + line, Meaning.FAINT), Span.of("  " + line, Meaning.FAINT));
    } else {
      code(Span.of("  " + line, Meaning.FAINT));
    }
  }

  private void changed(Piece piece) {
    List<String> yours = piece.yours();
    List<String> solution = piece.solution();
    if (!beside()) {
      yours.forEach(line -> code(Span.of("- " + line, Meaning.DELETED)));
      solution.forEach(line -> code(Span.of("+ " + line, Meaning.INSERTED)));
      return;
    }
    for (int i = 0; i < Math.max(yours.size(), solution.size()); i++) {
      String left = i < yours.size() ? "- " + yours.get(i) : "";
      String right = i < solution.size() ? "+ " + solution.get(i) : "";
      pair(Span.of(left, Meaning.DELETED), Span.of(right, Meaning.INSERTED));
    }
  }

  private void code(Span line) {
    List<Row> wrapped = Wrapped.rows(width, line);
    rows.addAll(wrapped.isEmpty() ? List.of(Row.EMPTY) : wrapped);
  }

  private void pair(Span left, Span right) {
    int half = (width - 3) / 2;
    List<Row> one = Wrapped.rows(half, left);
    List<Row> two = Wrapped.rows(width - half - 3, right);
    Span bar = Span.of(" " + signs.bar() + " ", Meaning.FRAME);
    for (int i = 0; i < Math.max(1, Math.max(one.size(), two.size())); i++) {
      List<Span> end = new ArrayList<>(List.of(bar));
      end.addAll(i < two.size() ? two.get(i).spans() : List.of());
      rows.add(Cells.beside(i < one.size() ? one.get(i) : Row.EMPTY, half, new Row(end)).trimmed());
    }
  }

  private boolean beside() {
    return width >= SIDE_BY_SIDE;
  }
}
