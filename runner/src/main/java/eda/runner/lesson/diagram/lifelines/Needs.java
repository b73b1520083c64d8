package eda.runner.lesson.diagram.lifelines;

import eda.runner.lesson.diagram.model.Step;
import eda.runner.lesson.diagram.paint.Wrap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects how far apart lifelines have to be. */
final class Needs {
  private final Cast cast;
  private final Room room;
  private final Columns columns;
  private final Set<String> created = new HashSet<>();

  private Needs(Cast cast, Room room) {
    this.cast = cast;
    this.room = room;
    this.columns = new Columns(cast.size());
  }

  /** The places of all lifelines, the first of them zero. */
  static int[] places(Cast cast, Room room, List<Step> steps) {
    Needs needs = new Needs(cast, room);
    for (int i = 0; i + 1 < cast.size(); i++) {
      needs.columns.demand(i, i + 1, cast.right(i) + cast.left(i + 1) + 3);
    }
    needs.collect(steps, 0);
    return needs.columns.places();
  }

  private void collect(List<Step> steps, int depth) {
    for (Step step : steps) {
      if (step instanceof Step.Message message) {
        message(message, depth);
      } else if (step instanceof Step.Remark remark) {
        int between = Reach.noteWidth(remark, room) - 5;
        columns.demand(cast.low(remark), cast.high(remark), between);
        margins(Reach.of(remark, cast, room), depth);
      } else if (step instanceof Step.Lifetime lifetime && lifetime.starts()) {
        created.add(lifetime.participant());
      } else if (step instanceof Step.Frame frame) {
        frame(frame, depth);
      }
    }
  }

  private void message(Step.Message message, int depth) {
    int text = Wrap.width(room.rows(message.text()));
    int low = cast.low(message);
    int high = cast.high(message);
    boolean box = created.remove(message.to());
    int number = cast.number(message.to());
    int boxed = box ? number == high ? cast.left(number) : cast.right(number) : 0;
    columns.demand(low, high, Math.max(text + 3, 5) + boxed);
    margins(Reach.of(message, cast, room), depth);
  }

  private void margins(Reach reach, int depth) {
    columns.margins(reach.low(), reach.left() + 2 * depth, reach.high(), reach.right() + 2 * depth);
  }

  /** The condition stands in the outline, so the outline has to be as long as that. */
  private void frame(Step.Frame frame, int depth) {
    Extent extent = Extent.of(frame, cast, room);
    String word = frame.kind();
    for (Step.Part part : frame.parts()) {
      int text = Wrap.width(room.condition(word, part.title())) + 4;
      if (extent.low() == extent.high()) {
        columns.margins(extent.low(), 0, extent.high(), text + 2 * depth);
      } else {
        columns.demand(extent.low(), extent.high(), text);
      }
      collect(part.steps(), depth + 1);
      word = frame.word();
    }
  }
}
