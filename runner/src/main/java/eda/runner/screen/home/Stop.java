package eda.runner.screen.home;

import java.util.Objects;

/**
 * One place of the map that the learner can go to.
 *
 * @param command what leads there, typed after {@code ./course}
 * @param state how far the learner is with it
 * @param title its name, or what it is called in the course
 * @param facts what helps to choose: difficulty, time, scores
 * @param level 0 for a chapter, 1 for what belongs to one
 */
public record Stop(String command, State state, String title, String facts, int level) {
  /** How far the learner is with a place. */
  public enum State {
    OPEN,
    TRIED,
    DONE
  }

  public Stop {
    Objects.requireNonNull(command, "command");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(facts, "facts");
  }
}
