package eda.runner.course;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A course or a machine that can't be used as it is, with all problems found, not only the first.
 */
public final class CourseException extends RuntimeException {
  private final transient List<Problem> problems;

  public CourseException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  public CourseException(Path path, String message) {
    this(List.of(new Problem(path, 0, message)));
  }

  public List<Problem> problems() {
    return problems;
  }
}
