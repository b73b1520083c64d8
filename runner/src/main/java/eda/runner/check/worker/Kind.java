package eda.runner.check.worker;

/** The kinds of messages between the program and a worker: their first byte. */
public final class Kind {
  /**
   * Program: classes, the names of test classes, the names of tests in their order, and whether all
   * tests tell of their events.
   */
  public static final byte RUN = 'X';

  /** Program: tell where the threads stand and what was printed. */
  public static final byte DUMP = 'D';

  /** Worker: one finished test. */
  public static final byte TEST = 'T';

  /** Worker: the answer to {@link #DUMP}. */
  public static final byte STACKS = 'S';

  /** Worker: all tests ran. */
  public static final byte DONE = 'F';

  /** Worker: the tests could not be run at all, and why. */
  public static final byte BROKEN = 'B';

  /** Worker: a limit was passed; its name, one of those below, and what was printed. */
  public static final byte LIMIT = 'L';

  public static final String OUTPUT = "OUTPUT";
  public static final String MEMORY = "MEMORY";
  public static final String THREADS = "THREADS";
  public static final String FILES = "FILES";

  private Kind() {}
}
