package eda.runner.check;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a check of an exercise came to. */
public sealed interface Verdict {
  /** Returns the name used in data formats and in the journal. */
  String status();

  /** Returns the results of the tests that ran, the most basic first. */
  List<TestReport> tests();

  /** Returns how long the check took, in milliseconds. */
  long millis();

  default boolean passed() {
    return this instanceof Passed;
  }

  /** Every test passed. */
  record Passed(List<TestReport> tests, long millis) implements Verdict {
    public Passed {
      tests = List.copyOf(tests);
      if (tests.stream().noneMatch(TestReport::passed)
          || tests.stream().anyMatch(TestReport::failed)) {
        throw new IllegalArgumentException("not passed: " + tests);
      }
    }

    @Override
    public String status() {
      return "passed";
    }
  }

  /** At least one test failed. */
  record Failed(List<TestReport> tests, long millis) implements Verdict {
    public Failed {
      tests = List.copyOf(tests);
    }

    @Override
    public String status() {
      return "failed";
    }

    /** Returns the most basic test that failed. */
    public TestReport first() {
      return tests.stream().filter(TestReport::failed).findFirst().orElseThrow();
    }
  }

  /** javac refused the code, so no test ran. */
  record DoesNotCompile(List<CompileError> errors, long millis) implements Verdict {
    public DoesNotCompile {
      errors = List.copyOf(errors);
    }

    @Override
    public String status() {
      return "does-not-compile";
    }

    @Override
    public List<TestReport> tests() {
      return List.of();
    }
  }

  /**
   * The tests didn't end within the limit.
   *
   * @param running the test that was running, empty if none was
   * @param output what had been printed by then
   */
  record TimedOut(
      List<TestReport> tests,
      int limitSeconds,
      String running,
      String output,
      List<StuckThread> threads,
      long millis)
      implements Verdict {
    public TimedOut {
      tests = List.copyOf(tests);
      threads = List.copyOf(threads);
    }

    @Override
    public String status() {
      return "timed-out";
    }
  }

  /** The JVM that ran the tests ended before they did. */
  record Crashed(List<TestReport> tests, CrashCause cause, String output, long millis)
      implements Verdict {
    public Crashed {
      tests = List.copyOf(tests);
      Objects.requireNonNull(cause, "cause");
    }

    @Override
    public String status() {
      return "crashed";
    }
  }

  /** What ended the JVM. */
  enum CrashCause {
    EXIT("the code ended the whole program: System.exit or Runtime.halt was called"),
    MEMORY(
        "the code used more memory than a check may have (128 MB, with a broker 192 MB); mostly a collection grows and"
            + " nobody empties it, such as a queue without a reader: bound it, or take out what was"
            + " handled"),
    OUTPUT(
        "the code printed more than a check may print (1 MB); mostly a print stands in a loop that"
            + " doesn't end: look at the first lines that it printed, and at the loop around them"),
    THREADS(
        "the code had more than 6,000 threads at once; each costs memory and time, so a program that"
            + " starts one for every event comes to a stop under load: hand the work to an executor"
            + " with a few threads, and shut it down when it is done"),
    FILES(
        "the code had more than 1,000 files or connections open at once; a program gets only so many,"
            + " and without them nothing can be opened any more: close each one, best with"
            + " try-with-resources"),
    UNKNOWN(
        "the program that ran the tests ended before all of them had run; what it said last stands"
            + " below, if it said anything: check once more, and take out what starts processes or"
            + " uses native code");

    private final String text;

    CrashCause(String text) {
      this.text = text;
    }

    /** Returns the cause of this name, {@link #UNKNOWN} if there is none. */
    static CrashCause named(String name) {
      return Arrays.stream(values())
          .filter(cause -> cause.name().equals(name))
          .findFirst()
          .orElse(UNKNOWN);
    }

    /** Returns what happened, in words. */
    public String text() {
      return text;
    }
  }

  /**
   * One message of the compiler.
   *
   * @param path the file as the learner knows it
   * @param line counted from 1; 0 when the compiler named no place
   * @param column counted from 1; 0 when the compiler named no place
   * @param source the line of code
   * @param code the compiler's own name for the kind of message
   */
  record CompileError(Path path, int line, int column, String message, String source, String code) {
    public CompileError(Path path, int line, int column, String message, String source) {
      this(path, line, column, message, source, "");
    }

    /** Returns a line of plain help, if there is one for this kind of message. */
    public Optional<String> help() {
      return CompilerHelp.forCode(code);
    }
  }

  /** A thread that was still at work when the time was up, and where in the learner's code. */
  record StuckThread(String name, String state, List<Place> places, Locks locks) {
    public StuckThread {
      places = List.copyOf(places);
      Objects.requireNonNull(locks, "locks");
    }

    public StuckThread(String name, String state, List<Place> places) {
      this(name, state, places, Locks.NONE);
    }
  }

  /**
   * What a thread has to do with locks.
   *
   * @param dead whether it waits in a circle, so that it can never go on
   * @param wanted the lock that it waits for, empty when it waits for none
   * @param owner the thread that holds that lock
   * @param held the locks that it holds itself
   */
  record Locks(boolean dead, String wanted, String owner, List<Held> held) {
    /** Of a thread that neither holds nor waits for a lock. */
    public static final Locks NONE = new Locks(false, "", "", List.of());

    public Locks {
      held = List.copyOf(held);
    }
  }

  /** A lock and where it was taken, {@link Place#NONE} when the virtual machine doesn't know. */
  record Held(String lock, Place place) {}
}
