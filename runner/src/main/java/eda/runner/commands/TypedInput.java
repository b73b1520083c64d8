package eda.runner.commands;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/** The lines that a learner types, or that a script pipes in; only a person is prompted. */
final class TypedInput implements QuizInput {
  private final Session session;
  private final PrintStream prompts;
  private final Queue<String> ahead = new ArrayDeque<>();
  private boolean ended;

  /**
   * @param prompts where a person reads what is asked
   */
  TypedInput(Session session, PrintStream prompts) {
    this.session = session;
    this.prompts = prompts;
  }

  @Override
  public boolean person() {
    return session.io().tty().in();
  }

  @Override
  public Optional<String> line(String prompt) {
    if (person()) {
      prompts.print(prompt);
      prompts.flush();
    }
    if (!ahead.isEmpty()) {
      return Optional.of(ahead.remove());
    }
    try {
      String line = ended ? null : session.io().in().readLine();
      ended |= line == null;
      return Optional.ofNullable(line).map(String::strip);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<QuizKey> pipedKeys(Set<QuizKey> wanted) {
    List<QuizKey> keys = new ArrayList<>();
    while (!person() && ready()) {
      Optional<String> line = line("");
      Optional<QuizKey> key = line.flatMap(QuizKey::of).filter(wanted::contains);
      if (key.isEmpty()) {
        line.ifPresent(ahead::add);
        return keys;
      }
      keys.add(key.get());
    }
    return keys;
  }

  private boolean ready() {
    try {
      return !ended && ahead.isEmpty() && session.io().in().ready();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
