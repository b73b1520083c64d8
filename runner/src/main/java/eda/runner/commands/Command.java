package eda.runner.commands;

import java.util.List;
import java.util.function.Consumer;

/** Something that a learner can ask for; its fields are its arguments. */
interface Command {
  /**
   * Does it.
   *
   * @return one of {@link ExitCode}
   * @throws InterruptedException when the learner stopped it
   */
  int run(Session session) throws InterruptedException;

  /**
   * Takes arguments that are all plain words, none of them an option.
   *
   * <p>The usual ways to call a command need no parser, and loading it would cost a third of a
   * start.
   *
   * @return false when only the parser can tell what they mean; nothing was taken then
   */
  default boolean take(List<String> words) {
    return false;
  }

  /** Takes a single word, as most commands do. */
  static boolean one(List<String> words, Consumer<String> field) {
    if (words.size() == 1) {
      field.accept(words.get(0));
    }
    return words.size() == 1;
  }
}
