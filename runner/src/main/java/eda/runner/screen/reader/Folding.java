package eda.runner.screen.reader;

import eda.runner.lesson.Fold;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which parts of a sheet are folded away, and so which of its rows are shown.
 *
 * <p>Rows keep their numbers whether they are shown or not.
 */
final class Folding {
  private final List<Fold> folds;

  private final Map<String, Fold> byTarget = new HashMap<>();

  /** The numbers of those that are not as the page wants them at first. */
  private final Set<Integer> turned;

  /** The hidden rows as ranges, and how many rows the ranges before hide. */
  private final List<Fold> closed = new ArrayList<>();

  private final int[] before;

  Folding(List<Fold> folds, Set<Integer> turned) {
    this.folds = folds.stream().sorted(Comparator.comparingInt(Fold::row)).toList();
    this.turned = Set.copyOf(turned);
    int end = 0;
    for (Fold fold : this.folds) {
      byTarget.put(fold.target(), fold);
      if (!isOpen(fold) && fold.from() >= end) {
        closed.add(fold);
        end = fold.end();
      }
    }
    before = new int[closed.size() + 1];
    for (int i = 0; i < closed.size(); i++) {
      before[i + 1] = before[i] + closed.get(i).end() - closed.get(i).from();
    }
  }

  List<Fold> folds() {
    return folds;
  }

  Set<Integer> turned() {
    return turned;
  }

  boolean isOpen(Fold fold) {
    return fold.open() != turned.contains(fold.number());
  }

  /** Returns the part whose summary has this target. */
  Optional<Fold> fold(String target) {
    return Optional.ofNullable(byTarget.get(target));
  }

  /** Returns the part whose summary begins with this span. */
  Optional<Fold> startingWith(Span span) {
    boolean start = Fold.isTarget(span.target()) && span.style().has(Meaning.FRAME);
    return start ? fold(span.target()) : Optional.empty();
  }

  /** Returns what is turned when this part is, too. */
  Set<Integer> turnedWith(Fold fold) {
    Set<Integer> other = new HashSet<>(turned);
    turn(fold, other);
    return other;
  }

  /** Returns what is turned when a row is to be shown. */
  Set<Integer> turnedFor(int row) {
    if (hiding(row).isEmpty()) {
      return turned;
    }
    Set<Integer> other = new HashSet<>(turned);
    for (Fold fold : folds) {
      if (fold.from() <= row && row < fold.end() && !isOpen(fold)) {
        turn(fold, other);
      }
    }
    return other;
  }

  private static void turn(Fold fold, Set<Integer> turned) {
    if (!turned.remove(fold.number())) {
      turned.add(fold.number());
    }
  }

  /** Returns the outermost closed part in which a row is. */
  Optional<Fold> hiding(int row) {
    int index = rangesBefore(row) - 1;
    return index >= 0 && row < closed.get(index).end()
        ? Optional.of(closed.get(index))
        : Optional.empty();
  }

  /** Returns how many rows before this one are shown. */
  int shownBefore(int row) {
    int ranges = rangesBefore(row);
    if (ranges == 0) {
      return row;
    }
    return Math.max(row, closed.get(ranges - 1).end()) - before[ranges];
  }

  /** Returns the row before which so many are shown, and which is shown itself. */
  int row(int shown) {
    int low = 0;
    int high = closed.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (closed.get(middle).from() - before[middle] <= shown) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return shown + before[low];
  }

  /** Returns how many ranges begin at a row or above it. */
  private int rangesBefore(int row) {
    int low = 0;
    int high = closed.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (closed.get(middle).from() <= row) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
