package eda.runner.course;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Java code to be written, with a task, graded hints and tests.
 *
 * <p>The short name is its identity in commands and in the journal, so that renumbering chapters
 * loses nobody's progress.
 *
 * @param stars difficulty, 1 to 5
 * @param minutes the time a learner takes, as the author sees it
 * @param files the names of the files that the learner edits
 * @param limitSeconds how long a check may run
 * @param starterFeedback a part of the message with which the starter fails; {@code passes} when it
 *     is meant to pass
 * @param needs what it can't be compiled and run without
 * @param task the page with the task; sources and tests are found from it
 */
public record Exercise(
    String name,
    String title,
    int stars,
    int minutes,
    boolean optional,
    List<String> files,
    int limitSeconds,
    String starterFeedback,
    Needs needs,
    Path task) {
  /** The value of {@link #starterFeedback} for a starter that is right as it is. */
  public static final String PASSES = "passes";

  public Exercise {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(title, "title");
    files = List.copyOf(files);
    Objects.requireNonNull(needs, "needs");
  }

  /** Returns the task's text as Markdown. */
  public String text() {
    return page().text();
  }

  /** Returns the hints as Markdown, the vaguest first. */
  public List<String> hints() {
    return page().hints();
  }

  /** Returns what to say after success, as Markdown. */
  public String passedText() {
    return page().passed();
  }

  /** Returns the exercise's sources. */
  public ExerciseSources sources() {
    return new ExerciseSources(this);
  }

  private TaskPage page() {
    return TaskPage.of(FrontMatter.of(TextFile.read(task)).body());
  }
}
