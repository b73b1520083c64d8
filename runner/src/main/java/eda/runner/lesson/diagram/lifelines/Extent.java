package eda.runner.lesson.diagram.lifelines;

import eda.runner.lesson.diagram.model.Step;
import eda.runner.lesson.diagram.paint.Wrap;
import java.util.ArrayList;
import java.util.List;

/** The lifelines that a frame is around, and what its parts need in their places. */
final class Extent {
  private final Cast cast;
  private final Room room;
  private final List<Reach> reaches = new ArrayList<>();
  private final List<Extent> inner = new ArrayList<>();
  private int title;

  private Extent(Cast cast, Room room) {
    this.cast = cast;
    this.room = room;
  }

  static Extent of(Step.Frame frame, Cast cast, Room room) {
    Extent extent = new Extent(cast, room);
    extent.frame(frame);
    if (extent.reaches.isEmpty()) {
      extent.add(new Reach(0, 1, cast.size() - 1, 1));
    }
    return extent;
  }

  int low() {
    return reaches.stream().mapToInt(Reach::low).min().orElse(0);
  }

  int high() {
    return reaches.stream().mapToInt(Reach::high).max().orElse(0);
  }

  /** The column of the left side of the outline. */
  int left(int[] places) {
    int left = Integer.MAX_VALUE;
    for (Reach reach : reaches) {
      left = Math.min(left, places[reach.low()] - reach.left());
    }
    for (Extent frame : inner) {
      left = Math.min(left, frame.left(places));
    }
    return left - 2;
  }

  int right(int[] places) {
    int right = left(places) + title + 2;
    for (Reach reach : reaches) {
      right = Math.max(right, places[reach.high()] + reach.right());
    }
    for (Extent frame : inner) {
      right = Math.max(right, frame.right(places));
    }
    return right + 2;
  }

  private void frame(Step.Frame frame) {
    String word = frame.kind();
    for (Step.Part part : frame.parts()) {
      title = Math.max(title, Wrap.width(room.condition(word, part.title())));
      word = frame.word();
      part.steps().forEach(this::step);
    }
  }

  private void step(Step step) {
    if (step instanceof Step.Message message) {
      add(Reach.of(message, cast, room));
    } else if (step instanceof Step.Remark remark) {
      add(Reach.of(remark, cast, room));
    } else if (step instanceof Step.Activity activity) {
      int number = cast.number(activity.participant());
      add(new Reach(number, 1, number, 1));
    } else if (step instanceof Step.Frame frame) {
      Extent extent = of(frame, cast, room);
      inner.add(extent);
      add(new Reach(extent.low(), 1, extent.high(), 1));
    }
  }

  private void add(Reach reach) {
    reaches.add(reach);
  }
}
