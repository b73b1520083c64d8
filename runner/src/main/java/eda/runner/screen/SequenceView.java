package eda.runner.screen;

import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Span;
import eda.runner.screen.AlignedLists.Kind;
import eda.runner.screen.AlignedLists.Pair;
import java.util.ArrayList;
import java.util.List;

/**
 * Two lists element by element: in two columns, or where these would be too narrow, one element
 * after the other.
 *
 * <p>A word at the beginning of each row says what is the matter with it; colour only repeats that.
 */
final class SequenceView {
  private static final int NARROWEST_COLUMNS = 60;
  private static final int MOST_ROWS = 30;
  private static final int MOST_ALIKE = 5;

  private final List<String> expected;
  private final List<String> actual;
  private final VerdictRows rows;

  private SequenceView(List<String> expected, List<String> actual, VerdictRows rows) {
    ShortNames names = ShortNames.of(expected, actual);
    boolean full = rows.look().full();
    this.expected = full ? expected : expected.stream().map(names::of).toList();
    this.actual = full ? actual : actual.stream().map(names::of).toList();
    this.rows = rows;
  }

  static void show(List<String> expected, List<String> actual, VerdictRows rows) {
    new SequenceView(expected, actual, rows).show(AlignedLists.of(expected, actual));
  }

  private void show(List<Pair> pairs) {
    boolean columns = rows.width() >= NARROWEST_COLUMNS && !rows.look().page().linear();
    ColumnsView wide = new ColumnsView(rows, expected, actual);
    if (columns) {
      wide.header();
    } else {
      rows.wrapped("  ", Span.of("expected and actual, one by one:", Meaning.STRONG));
    }
    List<Pair> shown = rows.look().full() ? pairs : firstRows(pairs);
    int alike = 0;
    for (int i = 0; i < shown.size(); i++) {
      alike = shown.get(i).kind() == Kind.SAME ? alike + 1 : 0;
      int left = alikeFrom(shown, i);
      // The row before the next difference shows where that is.
      int hidden = i + left < shown.size() ? left - 1 : left;
      if (alike == MOST_ALIKE - 1 && hidden > 1 && !rows.look().full()) {
        rows.wrapped("  ", Span.of("… " + hidden + " rows are the same …", Meaning.FAINT));
        i += hidden - 1;
      } else if (columns) {
        wide.row(shown.get(i));
      } else {
        item(shown.get(i));
      }
    }
    if (shown.size() < pairs.size()) {
      int more = pairs.size() - shown.size();
      rows.wrapped("  ", Span.of("and " + more + " more; --full shows all", Meaning.FAINT));
    }
  }

  /** So many rows from here on are the same. */
  private static int alikeFrom(List<Pair> pairs, int from) {
    int to = from;
    while (to < pairs.size() && pairs.get(to).kind() == Kind.SAME) {
      to++;
    }
    return to - from;
  }

  /** Begins a little above the first difference, however far down that is. */
  private static List<Pair> firstRows(List<Pair> pairs) {
    List<Pair> shown = new ArrayList<>();
    int different = 0;
    for (Pair pair : pairs) {
      different += pair.kind() == Kind.SAME ? 0 : 1;
      if (different > MOST_ROWS) {
        break;
      }
      shown.add(pair);
    }
    return shown;
  }

  private void item(Pair pair) {
    switch (pair.kind()) {
      case SAME -> item("same", pair.left().orElseThrow(), expected, Meaning.FAINT);
      case MISSING -> item("missing", pair.left().orElseThrow(), expected, Meaning.INSERTED);
      case EXTRA -> item("extra", pair.right().orElseThrow(), actual, Meaning.DELETED);
      case MOVED -> pair.right().ifPresent(at -> moved(at, pair.partner().orElseThrow()));
      case OTHER -> {
        item("expected", pair.left().orElseThrow(), expected, Meaning.INSERTED);
        item("actual", pair.right().orElseThrow(), actual, Meaning.DELETED);
      }
    }
  }

  private void moved(int at, int promisedAt) {
    item("moved", at, actual, Meaning.WARNING);
    rows.wrapped("           ", Span.of("expected as " + (promisedAt + 1), Meaning.FAINT));
  }

  private void item(String word, int at, List<String> texts, Meaning meaning) {
    String label = word + " ".repeat(Math.max(1, 9 - word.length()));
    rows.hanging(Span.of("  " + label + (at + 1) + " ", meaning), Span.plain(texts.get(at)));
  }
}
