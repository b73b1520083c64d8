package eda.runner.screen;

import eda.runner.lesson.text.CellWidth;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Sanitiser;
import eda.runner.lesson.text.Span;
import eda.runner.screen.AlignedLists.Pair;
import java.util.ArrayList;
import java.util.List;

/** Pairs of elements in two columns, each with its number. */
final class ColumnsView {
  private static final int WORD = 11;
  private static final String GAP = "  ";
  private static final int MARKS_COLUMNS = "(moved from 10)".length();

  private final VerdictRows rows;
  private final List<String> left;
  private final List<String> right;
  private final int numbers;
  private final int leftWidth;
  private final int rightWidth;

  ColumnsView(VerdictRows rows, List<String> left, List<String> right) {
    this.rows = rows;
    this.left = left.stream().map(ColumnsView::oneRow).toList();
    this.right = right.stream().map(ColumnsView::oneRow).toList();
    this.numbers = Integer.toString(Math.max(left.size(), right.size())).length() + 1;
    int room = Math.max(4, rows.width() - WORD - 2 * numbers - GAP.length());
    int wanted = widest(this.left);
    this.leftWidth = Math.min(wanted, Math.max(room / 2, room - widest(this.right)));
    this.rightWidth = room - leftWidth;
  }

  void header() {
    row("", Cell.title(title("expected", left)), Cell.title(title("actual", right)));
  }

  void row(Pair pair) {
    switch (pair.kind()) {
      case SAME -> row("", left(pair, Meaning.FAINT), right(pair, Meaning.FAINT));
      case MISSING -> row("missing", left(pair, Meaning.INSERTED), Cell.remark(""));
      case EXTRA -> row("extra", Cell.remark(""), right(pair, Meaning.DELETED));
      case MOVED -> moved(pair);
      case OTHER -> other(pair.left().orElseThrow(), pair.right().orElseThrow());
    }
  }

  private Cell left(Pair pair, Meaning meaning) {
    int at = pair.left().orElseThrow();
    return Cell.of(at, left.get(at), meaning);
  }

  private Cell right(Pair pair, Meaning meaning) {
    int at = pair.right().orElseThrow();
    return Cell.of(at, right.get(at), meaning);
  }

  private void moved(Pair pair) {
    int partner = pair.partner().orElseThrow() + 1;
    if (pair.left().isPresent()) {
      row("moved", left(pair, Meaning.WARNING), Cell.remark("(moved to " + partner + ")"));
    } else {
      row("moved", Cell.remark("(moved from " + partner + ")"), right(pair, Meaning.WARNING));
    }
  }

  private void other(int one, int two) {
    String first = left.get(one);
    String second = right.get(two);
    Difference difference = Difference.of(first, second);
    if (!difference.worthMarking()) {
      row("other", Cell.of(one, first, Meaning.INSERTED), Cell.of(two, second, Meaning.DELETED));
      return;
    }
    row(
        "other",
        Cell.differing(one, first, Meaning.INSERTED, difference),
        Cell.differing(two, second, Meaning.DELETED, difference));
    // Signs need no colour; under text that is broken into rows they would point at the wrong one.
    if (CellWidth.width(first) <= leftWidth && CellWidth.width(second) <= rightWidth) {
      String marks = difference.marks(first);
      String blank = " ".repeat(WORD + numbers);
      String between = " ".repeat(leftWidth - CellWidth.width(marks) + GAP.length() + numbers);
      rows.add(
          Row.of(
                  Span.of(blank + marks, Meaning.INSERTED),
                  Span.of(between + difference.marks(second), Meaning.DELETED))
              .trimmed());
    }
  }

  private void row(String word, Cell one, Cell two) {
    List<Row> texts = Wrapped.rows(leftWidth, one.spans());
    List<Row> others = Wrapped.rows(rightWidth, two.spans());
    int count = Math.max(1, Math.max(texts.size(), others.size()));
    for (int i = 0; i < count; i++) {
      Row text = i < texts.size() ? texts.get(i) : Row.EMPTY;
      List<Span> spans = new ArrayList<>();
      spans.add(Span.of(padded("  " + (i == 0 ? word : ""), WORD), Meaning.WARNING));
      spans.add(number(i == 0 ? one.number() : ""));
      spans.addAll(text.spans());
      spans.add(Span.plain(" ".repeat(Math.max(0, leftWidth - text.width())) + GAP));
      spans.add(number(i == 0 ? two.number() : ""));
      spans.addAll(i < others.size() ? others.get(i).spans() : List.of());
      rows.add(new Row(spans).trimmed());
    }
  }

  private Span number(String number) {
    return Span.of(" ".repeat(numbers - 1 - number.length()) + number + " ", Meaning.FAINT);
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  private static String title(String name, List<String> texts) {
    return texts.isEmpty() ? name + ": empty" : name;
  }

  private static int widest(List<String> texts) {
    return texts.stream().mapToInt(CellWidth::width).reduce(MARKS_COLUMNS, Math::max);
  }

  private static String oneRow(String text) {
    return Sanitiser.oneRow(text, true);
  }
}
