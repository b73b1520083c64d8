package eda.runner.lesson.diagram.lifelines;

import eda.runner.lesson.diagram.model.Sequence;
import eda.runner.lesson.diagram.model.Sequence.Participant;
import eda.runner.lesson.diagram.model.Shape;
import eda.runner.lesson.diagram.model.Step;
import eda.runner.lesson.diagram.paint.Wrap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The participants as boxes: their names in rows, and all boxes equally high. */
final class Cast {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<List<String>> names = new ArrayList<>();
  private final List<Participant> participants;
  private final Set<String> created = new HashSet<>();

  Cast(Sequence sequence, Room room) {
    this.participants = sequence.participants();
    for (Participant participant : participants) {
      numbers.put(participant.id(), numbers.size());
      names.add(room.names(participant.label()));
    }
    collectCreated(sequence.steps());
  }

  private void collectCreated(List<Step> steps) {
    for (Step step : steps) {
      if (step instanceof Step.Lifetime lifetime && lifetime.starts()) {
        created.add(lifetime.participant());
      } else if (step instanceof Step.Frame frame) {
        frame.parts().forEach(part -> collectCreated(part.steps()));
      }
    }
  }

  /** Whether the participant is not there from the start. */
  boolean created(int number) {
    return created.contains(participants.get(number).id());
  }

  int size() {
    return names.size();
  }

  int number(String id) {
    return numbers.get(id);
  }

  List<String> name(int number) {
    return names.get(number);
  }

  Shape shape(int number) {
    return participants.get(number).person() ? Shape.ROUND : Shape.BOX;
  }

  int width(int number) {
    return Math.max(1, Wrap.width(names.get(number))) + 4;
  }

  int height() {
    return names.stream().mapToInt(List::size).max().orElse(1) + 2;
  }

  /** Cells of the box to the left of its lifeline. */
  int left(int number) {
    return (width(number) - 1) / 2;
  }

  int right(int number) {
    return width(number) - 1 - left(number);
  }

  int low(Step.Message message) {
    return Math.min(number(message.from()), number(message.to()));
  }

  int high(Step.Message message) {
    return Math.max(number(message.from()), number(message.to()));
  }

  int low(Step.Remark remark) {
    return Math.min(number(remark.first()), number(remark.last()));
  }

  int high(Step.Remark remark) {
    return Math.max(number(remark.first()), number(remark.last()));
  }
}
