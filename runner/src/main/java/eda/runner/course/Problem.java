package eda.runner.course;

import java.nio.file.Path;
import java.util.Objects;

/**
 * One fault of a course or of the machine, and what to do about it.
 *
 * @param line counted from 1; 0 when the fault is the file as a whole
 */
public record Problem(Path path, int line, String message) {
  public Problem {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(message, "message");
    if (line < 0) {
      throw new IllegalArgumentException("line must be >= 0: " + line);
    }
  }

  /** Returns {@code path:line: message}, as compilers print it. */
  @Override
  public String toString() {
    return line == 0 ? path + ": " + message : path + ":" + line + ": " + message;
  }
}
