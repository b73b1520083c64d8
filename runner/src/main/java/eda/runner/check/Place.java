package eda.runner.check;

import java.util.Objects;

/**
 * A line in a learner's file that a thread was at.
 *
 * @param file the file's name, empty for {@link #NONE}
 * @param method whose code the line is
 * @param source the line itself, empty when it can't be told
 */
public record Place(String file, int line, String method, String source) {
  /** No place in the learner's files. */
  public static final Place NONE = new Place("", 0, "", "");

  public Place {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(source, "source");
  }

  /** Returns the place in one line: {@code EventBus.java:12 publish}. */
  public String text() {
    return file + ":" + line + " " + method;
  }
}
