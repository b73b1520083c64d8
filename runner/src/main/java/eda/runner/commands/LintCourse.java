package eda.runner.commands;

import eda.quiz.Finding;
import eda.runner.course.Course;
import eda.runner.course.CourseException;
import eda.runner.course.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds what is wrong with folders that are courses: chapters, links to tasks, exercises. */
final class LintCourse {
  private LintCourse() {}

  /** The folder that is read when none is named. */
  static List<Path> lessons(Session session) {
    Path root = session.courseRoot();
    if (!Files.isDirectory(root)) {
      Course.open(root);
    }
    Path lessons = root.resolve("lessons");
    return List.of(shown(Files.isDirectory(lessons) ? lessons : root));
  }

  static void check(List<Path> folders, LintTally tally) {
    for (Path folder : folders) {
      if (isCourse(folder)) {
        for (Problem problem : problems(folder)) {
          Finding finding = Finding.error(Math.max(1, problem.line()), "course", problem.message());
          tally.addCourse(shown(problem.path()), finding);
        }
      }
    }
  }

  private static List<Problem> problems(Path root) {
    try {
      return Course.open(root).problems();
    } catch (CourseException e) {
      return e.problems();
    }
  }

  /** A folder with {@code lessons/NN-name/lesson.md} in it. */
  private static boolean isCourse(Path folder) {
    Path lessons = folder.resolve("lessons");
    if (!Files.isDirectory(lessons)) {
      return false;
    }
    try (Stream<Path> chapters = Files.list(lessons)) {
      return chapters.anyMatch(
          chapter ->
              Character.isDigit(chapter.getFileName().toString().charAt(0))
                  && Files.isRegularFile(chapter.resolve("lesson.md")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The path as seen from the current folder, where it lies below it. */
  private static Path shown(Path path) {
    Path here = Path.of("").toAbsolutePath();
    Path absolute = path.toAbsolutePath().normalize();
    return absolute.startsWith(here) && !absolute.equals(here)
        ? here.relativize(absolute)
        : absolute;
  }
}
