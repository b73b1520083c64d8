package eda.runner.commands;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The lines that a learner types, or that a script pipes in; only a person is prompted. */
final class QuizInput {
  private final Session session;
  private final PrintStream prompts;
  private boolean ended;

  /**
   * @param prompts where a person reads what is asked
   */
  QuizInput(Session session, PrintStream prompts) {
    this.session = session;
    this.prompts = prompts;
  }

  /** Whether somebody sits at a terminal. */
  boolean person() {
    return session.io().tty().in();
  }

  /** Whether there is nothing more to come. */
  boolean ended() {
    return ended;
  }

  /** Returns the next line without the blanks round it; empty at the end of the input. */
  Optional<String> line(String prompt) {
    if (person()) {
      prompts.print(prompt);
      prompts.flush();
    }
    try {
      String line = ended ? null : session.io().in().readLine();
      ended |= line == null;
      return Optional.ofNullable(line).map(String::strip);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
