package eda.runner.course;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A folder of chapters.
 *
 * <p>Either a folder with {@code lessons/NN-name/lesson.md}, or any folder of Markdown pages, in
 * the order of their paths.
 */
public record Course(Path root, String title, List<Chapter> chapters) {
  public Course {
    Objects.requireNonNull(root, "root");
    Objects.requireNonNull(title, "title");
    chapters = List.copyOf(chapters);
  }

  /**
   * Reads the map of the course: titles and links, not the pages' contents.
   *
   * @throws CourseException with all problems found
   */
  public static Course open(Path root) {
    return open(root, Set.of("quiz"));
  }

  /**
   * The same, where shortcodes of these names hold quizzes, too.
   *
   * @param shortcodes in lower case
   */
  public static Course open(Path root, Set<String> shortcodes) {
    if (!Files.isDirectory(root)) {
      throw new CourseException(root, "there is no such course folder; name one with --course DIR");
    }
    CourseReader reader = new CourseReader(root, shortcodes);
    Course course = reader.read();
    if (!reader.problems().isEmpty()) {
      throw new CourseException(reader.problems());
    }
    return course;
  }

  /** Returns all exercises in the order of the course. */
  public List<Exercise> exercises() {
    return chapters.stream().flatMap(chapter -> chapter.exercises().stream()).toList();
  }

  /** Returns the exercise of this name. */
  public Optional<Exercise> exercise(String name) {
    return exercises().stream().filter(exercise -> exercise.name().equals(name)).findFirst();
  }

  /** Returns the chapter meant by a number, a name, or a folder's name. */
  public Optional<Chapter> chapter(String wanted) {
    return chapters.stream()
        .filter(
            chapter ->
                wanted.equals(Integer.toString(chapter.number()))
                    || wanted.equals(chapter.name())
                    || wanted.equals(chapter.page().getParent().getFileName().toString()))
        .findFirst();
  }

  /**
   * Checks what opening leaves out for speed: that sources, tests and markers of each exercise are
   * in order.
   *
   * @return all problems, none for a course that is in order
   */
  public List<Problem> problems() {
    return exercises().stream().flatMap(e -> e.sources().problems().stream()).toList();
  }
}
