package eda.runner.course;

import java.util.List;

/**
 * A wrong solution that learners are known to write, and the feedback that it must get.
 *
 * @param files the whole exercise with the wrong files in place
 * @param feedback a part of the first failing test's message; empty when the author gave none
 */
public record Attempt(List<SourceFile> files, String feedback) {
  static final String FEEDBACK = "// Feedback:";

  public Attempt {
    files = List.copyOf(files);
  }
}
