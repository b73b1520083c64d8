package eda.runner.snippet;

import java.util.List;

/** How a snippet ended. */
public sealed interface SnippetOutcome {
  /** Returns what happened, in words. */
  String text();

  /** Returns whether the variables of the session were lost; the next run brings them back. */
  default boolean lostTheSession() {
    return false;
  }

  /** All of it ran. */
  record Finished() implements SnippetOutcome {
    @Override
    public String text() {
      return "it ran to its end";
    }
  }

  /**
   * It threw an exception that it didn't catch.
   *
   * @param message as Java prints it: class and message, causes on lines of their own
   * @param line of the snippet, counted from 1; 0 when it came through none of its lines
   */
  record Threw(String message, int line) implements SnippetOutcome {
    @Override
    public String text() {
      return line == 0 ? message : "line " + line + ": " + message;
    }
  }

  /** The compiler refused a part of it; what stands before that part ran. */
  record DoesNotCompile(List<Fault> faults) implements SnippetOutcome {
    public DoesNotCompile {
      faults = List.copyOf(faults);
    }

    @Override
    public String text() {
      return faults.isEmpty()
          ? "it does not compile"
          : "line " + faults.get(0).line() + ": " + faults.get(0).message();
    }
  }

  /** It didn't end within the limit. */
  record TimedOut(int limitSeconds) implements SnippetOutcome {
    @Override
    public String text() {
      return "it was stopped after "
          + limitSeconds
          + " seconds: look for a loop without an end, or for a wait that nobody ends";
    }

    @Override
    public boolean lostTheSession() {
      return true;
    }
  }

  /** Its JVM ended before it did. */
  record Ended(Cause cause) implements SnippetOutcome {
    @Override
    public String text() {
      return cause.text();
    }

    @Override
    public boolean lostTheSession() {
      return true;
    }
  }

  /** What ended the JVM. */
  enum Cause {
    EXIT("it ended the whole program: System.exit or Runtime.halt was called"),
    MEMORY("it used more memory than a snippet may have"),
    OUTPUT("it was stopped because it printed more than a snippet may print"),
    STOPPED("it was stopped"),
    UNKNOWN("the JVM for snippets could not be started, or ended by itself");

    private final String text;

    Cause(String text) {
      this.text = text;
    }

    /** Returns what happened, in words. */
    public String text() {
      return text;
    }
  }

  /**
   * One message of the compiler.
   *
   * @param line of the snippet, counted from 1
   * @param column in characters, counted from 1
   * @param source the line of code
   */
  record Fault(int line, int column, String message, String source) {
    /** Finds the place of the character {@code offset}, counted from 0. */
    static Fault at(String code, int offset, String message) {
      int place = Math.max(0, Math.min(offset, code.length()));
      int start = code.lastIndexOf('\n', place - 1) + 1;
      int end = code.indexOf('\n', place);
      int line = (int) code.chars().limit(start).filter(c -> c == '\n').count() + 1;
      String source = code.substring(start, end < 0 ? code.length() : end);
      return new Fault(line, place - start + 1, message, source);
    }
  }
}
