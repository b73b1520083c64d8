package eda.runner.lesson.diagram.model;

import java.util.List;

/** Participants from left to right, and what happens between them from top to bottom. */
public record Sequence(List<Participant> participants, List<Step> steps) implements Picture {
  public Sequence {
    participants = List.copyOf(participants);
    steps = List.copyOf(steps);
  }

  /** One who sends and receives; a person is drawn with round corners. */
  public record Participant(String id, String label, boolean person) {}
}
