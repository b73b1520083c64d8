package eda.runner.lesson.diagram.layered;

import eda.runner.lesson.diagram.model.Direction;
import eda.runner.lesson.diagram.paint.Wrap;
import java.util.List;

/**
 * How much room a drawing takes.
 *
 * @param width the columns there are
 * @param label the columns of a label
 * @param gap the blanks between two boxes
 * @param abreast how many boxes may stand side by side in a layer
 */
record Fit(Direction direction, int width, int label, int gap, int abreast) {
  /** Below this many columns a label is cut within words. */
  private static final int NARROW = 12;

  Fit towards(Direction other) {
    return new Fit(other, width, label, gap, abreast);
  }

  List<String> wrap(String text) {
    return label <= NARROW ? Wrap.cut(text, label) : Wrap.balanced(text, label);
  }

  /** Blanks between two neighbours of one layer. */
  int between(Item left, Item right) {
    if (direction.horizontal()) {
      return 1;
    }
    if (left.kind() == Item.Kind.BOX && right.kind() == Item.Kind.BOX) {
      return gap;
    }
    if (left.kind() == Item.Kind.LABEL && right.kind() == Item.Kind.LABEL) {
      return 2;
    }
    if (left.body instanceof NodeBody node && node.endsWithText()) {
      return 2;
    }
    boolean wires = left.kind() == Item.Kind.WIRE && right.kind() == Item.Kind.WIRE;
    return wires || gap == 1 ? 1 : 2;
  }

  /** Where track number {@code track} of a channel runs, counted from the first track. */
  int track(int track) {
    return direction.horizontal() ? 2 * track : track;
  }
}
