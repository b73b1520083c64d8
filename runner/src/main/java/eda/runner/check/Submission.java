package eda.runner.check;

import eda.runner.course.Attempt;
import eda.runner.course.Exercise;
import eda.runner.course.SourceFile;
import eda.runner.course.Workspace;
import java.util.ArrayList;
import java.util.List;

/**
 * The code that is checked, and the tests that it is checked with.
 *
 * <p>The tests always come from the course: those in the workspace are the learner's to change.
 *
 * @param code the exercise's files as the learner, the author or an attempt has them
 * @param telling whether passed tests tell of their events, too, which takes a little longer
 */
public record Submission(Exercise exercise, List<SourceFile> code, boolean telling) {
  public Submission {
    code = List.copyOf(code);
  }

  /** Makes a submission of which failed tests alone tell of their events. */
  public Submission(Exercise exercise, List<SourceFile> code) {
    this(exercise, code, false);
  }

  /** Returns the same, with all its tests telling of their events. */
  public Submission tellingAll() {
    return new Submission(exercise, code, true);
  }

  /** Returns what the learner saved. */
  public static Submission of(Workspace workspace, Exercise exercise) {
    return new Submission(exercise, workspace.submission(exercise));
  }

  public static Submission starter(Exercise exercise) {
    return new Submission(exercise, exercise.sources().starter());
  }

  public static Submission solution(Exercise exercise) {
    return new Submission(exercise, exercise.sources().solution());
  }

  public static Submission attempt(Exercise exercise, Attempt attempt) {
    return new Submission(exercise, attempt.files());
  }

  List<SourceFile> tests() {
    return exercise.sources().tests();
  }

  List<SourceFile> kit() {
    return exercise.sources().kit();
  }

  List<SourceFile> codeAnd(List<SourceFile> tests) {
    List<SourceFile> both = new ArrayList<>(code);
    both.addAll(tests);
    return both;
  }
}
