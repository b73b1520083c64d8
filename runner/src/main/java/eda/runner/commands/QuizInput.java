package eda.runner.commands;

import eda.quiz.paper.Paper;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where answers come from: lines that are typed or piped in, or keys on a screen. */
interface QuizInput {
  /** Whether somebody sits at a terminal. */
  boolean person();

  /** Returns the next line without the blanks round it; empty at the end of the input. */
  Optional<String> line(String prompt);

  /** Returns the line for an answer; empty at the end of the input. */
  default Optional<String> answer(Paper.Item item) {
    return line("> ");
  }

  /** Returns the line for an answer of one key, or nothing for Enter. */
  default Optional<String> key(String prompt) {
    return line(prompt);
  }

  /** Whether the keys are told beside the question anyway. */
  default boolean tellsKeys() {
    return false;
  }

  /** Begins a new page on a screen; lines stay where they are. */
  default void page() {}

  /** Lets a person on a screen read the page before it goes. */
  default void turn() {}

  /** Whether the learner ended the program by force, or the terminal is gone. */
  default boolean interrupted() {
    return false;
  }

  /** Asks whether to go on with what was left before; who just presses Enter does. */
  default boolean goesOn() {
    String said = key("Go on there? Enter or y: yes, n: start anew > ").orElse("");
    return !said.equals("n") && !said.equals("no");
  }

  /**
   * Takes the keys that a script has piped in behind the last answer. Another line is left for
   * whoever asks next; a line that isn't there yet isn't waited for, since none may come.
   */
  List<QuizKey> pipedKeys(Set<QuizKey> wanted);
}
