package eda.runner.check;

import java.util.Objects;

/**
 * The result of one test.
 *
 * @param name the test's method: the rule that it checks
 * @param status {@code passed}, {@code failed} or {@code skipped}
 * @param message the teaching text, or what was thrown; empty for a passed test
 * @param expected the expected value as text, empty when the failure has none
 * @param output what the learner's code printed meanwhile, on any thread
 * @param file the learner's file that the failure came through, empty when it didn't
 * @param line the line in it, 0 when there is none
 * @param evidence what else there is to see
 */
public record TestReport(
    String name,
    String status,
    String message,
    String expected,
    String actual,
    String output,
    String file,
    int line,
    Evidence evidence) {
  public TestReport {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(evidence, "evidence");
  }

  /** Makes a report that has nothing else to show. */
  public TestReport(
      String name,
      String status,
      String message,
      String expected,
      String actual,
      String output,
      String file,
      int line) {
    this(name, status, message, expected, actual, output, file, line, Evidence.NONE);
  }

  public boolean passed() {
    return status.equals("passed");
  }

  public boolean failed() {
    return status.equals("failed");
  }

  /**
   * Returns the method's name as words: {@code otherTopicsStayQuiet}, "other topics stay quiet".
   */
  public String title() {
    return title(name);
  }

  /** Returns the name of a test as words. */
  public static String title(String name) {
    StringBuilder words = new StringBuilder();
    for (char c : name.toCharArray()) {
      if (Character.isUpperCase(c) && words.length() > 0) {
        words.append(' ');
      }
      words.append(Character.toLowerCase(c));
    }
    return words.toString();
  }
}
