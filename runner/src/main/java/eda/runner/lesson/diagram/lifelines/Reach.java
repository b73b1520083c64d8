package eda.runner.lesson.diagram.lifelines;

import eda.runner.lesson.diagram.model.Step;
import eda.runner.lesson.diagram.paint.Wrap;

/** How far a step goes beyond its first and last lifeline, frames around it not counted. */
record Reach(int low, int left, int high, int right) {
  /** From a lifeline over the loop of a message to itself to its text. */
  static final int LOOP = 5;

  static Reach of(Step.Message message, Cast cast, Room room) {
    int low = cast.low(message);
    int high = cast.high(message);
    if (low == high) {
      int text = Wrap.width(room.rows(message.text()));
      return new Reach(low, 1, high, text == 0 ? 3 : LOOP - 1 + text);
    }
    // The box of one that is created stands in the middle of the drawing.
    int left = cast.created(low) ? cast.left(low) : 1;
    int right = cast.created(high) ? cast.right(high) : 1;
    return new Reach(low, left, high, right);
  }

  static Reach of(Step.Remark remark, Cast cast, Room room) {
    int low = cast.low(remark);
    int high = cast.high(remark);
    int width = noteWidth(remark, room);
    return switch (remark.side()) {
      case LEFT -> new Reach(low, width + 1, low, 1);
      case RIGHT -> new Reach(high, 1, high, width + 1);
      case OVER ->
          low == high
              ? new Reach(low, (width - 1) / 2, high, width - 1 - (width - 1) / 2)
              : new Reach(low, 2, high, 2);
    };
  }

  static int noteWidth(Step.Remark remark, Room room) {
    return Math.max(1, Wrap.width(room.rows(remark.text()))) + 4;
  }
}
