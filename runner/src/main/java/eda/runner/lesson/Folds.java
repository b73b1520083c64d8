package eda.runner.lesson;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The parts of a page that can be folded, while it is laid out.
 *
 * <p>A part ends in the list item or quote in which it began. One that never ends is none: it would
 * fold away all that follows.
 */
final class Folds {
  private final Deque<Begun> begun = new ArrayDeque<>();
  private final List<Fold> done = new ArrayList<>();
  private int count;

  /** Begins a part whose summary stands on {@code row}. */
  void begin(int depth, int row, boolean open) {
    begun.push(new Begun(++count, depth, row, open));
  }

  /**
   * Where the summary leads of the part that began last and has none yet; empty if there is none.
   */
  String target(int depth) {
    return lacksSummary(depth) ? Fold.target(begun.peek().number) : "";
  }

  private boolean lacksSummary(int depth) {
    return !begun.isEmpty() && begun.peek().depth == depth && begun.peek().from == 0;
  }

  /** The last part that began here has its summary; what follows can be folded away. */
  void summarised(int depth, int nextRow) {
    if (lacksSummary(depth)) {
      begun.peek().from = nextRow;
    }
  }

  /** Ends the last part that began at this depth; whether there was one. */
  boolean end(int depth, int nextRow) {
    if (begun.isEmpty() || begun.peek().depth != depth) {
      return false;
    }
    Begun ended = begun.pop();
    if (ended.from > 0 && ended.from < nextRow) {
      done.add(new Fold(ended.number, ended.row, ended.from, nextRow, ended.open));
    }
    return true;
  }

  /** Forgets the parts that have not ended at a depth which is left. */
  void leave(int depth) {
    while (!begun.isEmpty() && begun.peek().depth >= depth) {
      begun.pop();
    }
  }

  /** The parts that ended since this was last asked for. */
  List<Fold> take() {
    List<Fold> out = List.copyOf(done);
    done.clear();
    return out;
  }

  private static final class Begun {
    private final int number;
    private final int depth;
    private final int row;
    private final boolean open;
    private int from;

    Begun(int number, int depth, int row, boolean open) {
      this.number = number;
      this.depth = depth;
      this.row = row;
      this.open = open;
    }
  }
}
