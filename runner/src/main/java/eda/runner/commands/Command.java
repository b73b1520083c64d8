package eda.runner.commands;

/** Something that a learner can ask for; its fields are its arguments. */
interface Command {
  /**
   * Does it.
   *
   * @return one of {@link ExitCode}
   * @throws InterruptedException when the learner stopped it
   */
  int run(Session session) throws InterruptedException;
}
