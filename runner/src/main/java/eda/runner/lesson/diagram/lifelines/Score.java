package eda.runner.lesson.diagram.lifelines;

import eda.runner.lesson.diagram.model.Sequence;
import eda.runner.lesson.diagram.model.Step;
import eda.runner.lesson.diagram.paint.Block;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Goes through the steps of a sequence from top to bottom and draws each. */
final class Score {
  /** A drawing with more rows than this shows the participants at its end again. */
  private static final int LONG = 36;

  private final Cast cast;
  private final Room room;
  private final int[] places;
  private final Staff staff;
  private final Set<Integer> coming = new HashSet<>();
  private final Set<Integer> leaving = new HashSet<>();
  private int row;

  /** Where the last message or note was: the row at which someone becomes busy or idle. */
  private int lastRow;

  private Score(Sequence sequence, Room room) {
    this.room = room;
    this.cast = new Cast(sequence, room);
    this.places = Needs.places(cast, room, sequence.steps());
    this.staff = new Staff(cast, places);
  }

  static Block draw(Sequence sequence, Room room) {
    Score score = new Score(sequence, room);
    score.play(sequence.steps());
    return score.close(sequence.steps());
  }

  private void play(List<Step> steps) {
    for (int i = 0; i < cast.size(); i++) {
      staff.begin(i, cast.created(i));
    }
    row = cast.height();
    lastRow = row - 1;
    steps.forEach(this::step);
  }

  private Block close(List<Step> steps) {
    for (int number : coming) {
      // Nobody sent the message that would have created it.
      staff.box(number, row);
      staff.line(number).begin(row + cast.height() - 1);
    }
    row += coming.isEmpty() ? 0 : cast.height();
    if (row > LONG) {
      staff.repeat(row + 1);
    }
    staff.lifelines(steps.isEmpty() ? row : row > LONG ? row + 1 : row);
    return staff.block();
  }

  private void step(Step step) {
    if (step instanceof Step.Message message) {
      message(message);
    } else if (step instanceof Step.Remark remark) {
      remark(remark);
    } else if (step instanceof Step.Activity activity) {
      Lifeline line = staff.line(cast.number(activity.participant()));
      if (activity.starts()) {
        line.activate(lastRow);
      } else {
        line.deactivate(lastRow);
      }
    } else if (step instanceof Step.Lifetime lifetime) {
      (lifetime.starts() ? coming : leaving).add(cast.number(lifetime.participant()));
    } else if (step instanceof Step.Frame frame) {
      frame(frame);
    } else {
      throw new AssertionError(step);
    }
  }

  private void message(Step.Message message) {
    int from = cast.number(message.from());
    int to = cast.number(message.to());
    if (from == to) {
      loop(message, from);
    } else {
      between(message, from, to);
    }
    for (int number : List.of(from, to)) {
      if (leaving.remove(number)) {
        staff.gone(number, row++);
      }
    }
  }

  private void between(Step.Message message, int from, int to) {
    boolean rightwards = from < to;
    boolean created = coming.remove(to);
    int edge = !created ? 0 : rightwards ? cast.left(to) : cast.right(to);
    int target = places[to] + (rightwards ? -edge : edge);
    int low = Math.min(places[from], target);
    int room = Math.abs(target - places[from]) - 1;
    List<String> texts = this.room.rows(message.text());
    if (created) {
      row += Math.max(0, cast.height() / 2 - texts.size());
    }
    staff.centred(texts, low + 1, room, row);
    row += texts.size();
    staff.arrow(message.line(), places[from], target, row);
    lastRow = row;
    if (created) {
      staff.box(to, row - cast.height() / 2);
      row += cast.height() - cast.height() / 2 - 1;
      staff.line(to).begin(row);
    }
    row++;
  }

  private void loop(Step.Message message, int number) {
    List<String> texts = room.rows(message.text());
    int at = places[number];
    for (int i = 0; i < texts.size(); i++) {
      staff.text(at + Reach.LOOP, row + i, texts.get(i));
    }
    int last = row + Math.max(1, texts.size() - 1);
    staff.loop(message.line(), at, row, last);
    lastRow = last;
    row = last + 1;
  }

  private void remark(Step.Remark remark) {
    List<String> texts = room.rows(remark.text());
    Reach reach = Reach.of(remark, cast, room);
    int width = Reach.noteWidth(remark, room);
    int left = places[reach.low()] - reach.left();
    int right = places[reach.high()] + reach.right();
    if (remark.side() == Step.Side.RIGHT) {
      left = right - width + 1;
    } else if (remark.side() == Step.Side.LEFT) {
      right = left + width - 1;
    }
    staff.note(texts, left, right, row);
    row += Math.max(1, texts.size()) + 2;
    lastRow = row - 1;
  }

  private void frame(Step.Frame frame) {
    Extent extent = Extent.of(frame, cast, room);
    int left = extent.left(places);
    int right = extent.right(places);
    int top = row;
    String word = frame.kind();
    for (Step.Part part : frame.parts()) {
      List<String> condition = room.condition(word, part.title());
      if (row > top) {
        staff.divide(left, right, row, condition);
      }
      for (int i = 0; i < condition.size(); i++) {
        staff.text(left + Staff.INDENT, row + i, " " + condition.get(i) + " ");
      }
      row += Math.max(1, condition.size());
      lastRow = row - 1;
      part.steps().forEach(this::step);
      word = frame.word();
    }
    staff.frame(left, right, top, row);
    lastRow = row;
    row++;
  }
}
