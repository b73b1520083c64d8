package eda.runner.lesson.diagram.lifelines;

import eda.runner.lesson.diagram.model.Sequence;
import eda.runner.lesson.diagram.paint.Block;
import java.util.List;
import java.util.Optional;

/** Draws a sequence as wide as asked, with texts in more and shorter rows if need be. */
public final class SequenceDrawing {
  private static final int PARTICIPANTS = 24;
  private static final List<Room> ROOMS =
      List.of(
          new Room(40, 24),
          new Room(32, 20),
          new Room(28, 16),
          new Room(24, 16),
          new Room(20, 14),
          new Room(18, 12),
          new Room(16, 12),
          new Room(14, 12),
          new Room(12, 10),
          new Room(10, 10),
          new Room(8, 8));

  private SequenceDrawing() {}

  /** The drawing, or none when there are too many participants for the width. */
  public static Optional<Block> draw(Sequence sequence, int width) {
    if (sequence.participants().isEmpty() || sequence.participants().size() > PARTICIPANTS) {
      return Optional.empty();
    }
    for (Room room : ROOMS) {
      Block block = Score.draw(sequence, room);
      if (block.width() <= width) {
        return Optional.of(block);
      }
    }
    return Optional.empty();
  }
}
