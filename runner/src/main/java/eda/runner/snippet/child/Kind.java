package eda.runner.snippet.child;

/** The kinds of messages between the program and a snippet session: their first byte. */
public final class Kind {
  /** Program: code to run. */
  public static final byte RUN = 'X';

  /** Session: bytes that were printed. */
  public static final byte PRINTED = 'P';

  /** Session: too much was printed, so this JVM ends. */
  public static final byte FLOODED = 'O';

  /** Session: all of the code ran. */
  public static final byte FINISHED = 'F';

  /** Session: it threw; what, and the line of the code, 0 when it isn't in it. */
  public static final byte THREW = 'E';

  /** Session: the compiler refused a part; a count, then offset and message for each error. */
  public static final byte REFUSED = 'C';

  private Kind() {}
}
