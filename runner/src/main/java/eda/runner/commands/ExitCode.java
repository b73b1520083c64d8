package eda.runner.commands;

/** What the program's exit codes mean. */
public final class ExitCode {
  /** All is well. */
  public static final int FINE = 0;

  /** A verdict that isn't passed, a quiz under its pass mark, findings. */
  public static final int NOT_PASSED = 1;

  /** The command was used wrongly. */
  public static final int WRONG_USAGE = 2;

  /** The environment is broken: no JDK, an unreadable course, a folder that can't be written. */
  public static final int BROKEN_ENVIRONMENT = 3;

  /** Stopped by the learner. */
  public static final int INTERRUPTED = 130;

  private ExitCode() {}
}
