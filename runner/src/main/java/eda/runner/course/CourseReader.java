package eda.runner.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a course's folders and collects every problem on the way. */
final class CourseReader {
  private static final String TITLE = "Event-driven architecture in Java";
  private static final int DEEPEST_PAGE = 8;

  private final Path root;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<Path> linked = new HashSet<>();

  CourseReader(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  List<Problem> problems() {
    return problems;
  }

  Course read() {
    Path lessons = root.resolve("lessons");
    boolean numbered = Files.isDirectory(lessons);
    List<Chapter> chapters = numbered ? numberedChapters(lessons) : pages();
    if (chapters.isEmpty() && problems.isEmpty()) {
      problems.add(
          new Problem(
              root, 0, "no chapters: expected lessons/01-name/lesson.md, or Markdown pages"));
    }
    return new Course(root, numbered ? TITLE : root.getFileName().toString(), chapters);
  }

  private List<Chapter> numberedChapters(Path lessons) {
    List<Chapter> chapters = new ArrayList<>();
    Map<Integer, Path> byNumber = new HashMap<>();
    for (Path folder : children(lessons)) {
      String name = folder.getFileName().toString();
      int dash = name.indexOf('-');
      if (!Files.isDirectory(folder) || dash <= 0 || !isNumber(name.substring(0, dash))) {
        continue;
      }
      int number = Integer.parseInt(name.substring(0, dash));
      Path other = byNumber.putIfAbsent(number, folder);
      Path page = folder.resolve("lesson.md");
      if (other != null) {
        problems.add(
            new Problem(
                folder,
                0,
                "chapter "
                    + number
                    + " is also "
                    + other.getFileName()
                    + ": renumber one of them"));
      } else if (!Files.isRegularFile(page)) {
        problems.add(new Problem(folder, 0, "this chapter has no lesson.md"));
      } else {
        chapters.add(chapter(number, name.substring(dash + 1), page));
      }
    }
    return chapters;
  }

  private List<Chapter> pages() {
    List<Chapter> chapters = new ArrayList<>();
    try (Stream<Path> paths =
        Files.find(root, DEEPEST_PAGE, (path, info) -> info.isRegularFile() && isPage(path))) {
      for (Path page : paths.sorted().toList()) {
        String name =
            root.relativize(page).toString().replace('\\', '/').replaceFirst("\\.md$", "");
        chapters.add(chapter(chapters.size() + 1, name, page));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return chapters;
  }

  private boolean isPage(Path path) {
    for (Path part : root.relativize(path)) {
      String name = part.toString();
      if (name.startsWith(".") || name.equals("node_modules") || name.equals("target")) {
        return false;
      }
    }
    return path.getFileName().toString().endsWith(".md");
  }

  private Chapter chapter(int number, String name, Path page) {
    PageScan scan = PageScan.of(FrontMatter.of(TextFile.read(page)));
    List<Exercise> exercises = new ArrayList<>();
    for (PageScan.Link link : scan.tasks()) {
      Path task = page.resolveSibling(link.target()).normalize();
      if (!task.startsWith(root)) {
        problems.add(
            new Problem(page, link.line(), "this link leads out of the course: " + link.target()));
      } else if (!Files.isRegularFile(task)) {
        problems.add(
            new Problem(page, link.line(), "this link leads to no task: " + link.target()));
      } else if (linked.add(task)) {
        exercises.add(new ExerciseReader(task, problems).read());
      }
    }
    return new Chapter(number, name, scan.title().orElse(name), page, scan.hasQuiz(), exercises);
  }

  private static boolean isNumber(String text) {
    return text.length() <= 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static List<Path> children(Path folder) {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
