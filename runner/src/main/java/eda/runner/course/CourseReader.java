package eda.runner.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a course's folders and collects every problem on the way. */
final class CourseReader {
  private static final String TITLE = "Event-driven architecture in Java";
  private static final int DEEPEST_PAGE = 8;

  private final Path root;
  private final Set<String> shortcodes;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Path> exercises = new HashMap<>();

  CourseReader(Path root, Set<String> shortcodes) {
    this.shortcodes = shortcodes;
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
    String folder = Optional.ofNullable(root.getFileName()).orElse(root).toString();
    return new Course(root, numbered ? TITLE : folder, chapters);
  }

  /** A folder of a chapter, whose name says its place: {@code 01-events}. */
  private record Numbered(int number, String name, Path folder) {
    static Stream<Numbered> of(Path folder) {
      String name = folder.getFileName().toString();
      int dash = name.indexOf('-');
      return Files.isDirectory(folder) && dash > 0 && SmallNumber.of(name.substring(0, dash)) >= 0
          ? Stream.of(
              new Numbered(
                  SmallNumber.of(name.substring(0, dash)), name.substring(dash + 1), folder))
          : Stream.empty();
    }
  }

  private List<Chapter> numberedChapters(Path lessons) {
    List<Chapter> chapters = new ArrayList<>();
    Map<Integer, Path> byNumber = new HashMap<>();
    Map<String, Integer> byName = new HashMap<>();
    // By number, not by folder: an author may write 2-topics and 10-sagas.
    for (Numbered one :
        children(lessons).stream()
            .flatMap(Numbered::of)
            .sorted((one, other) -> Integer.compare(one.number(), other.number()))
            .toList()) {
      Path page = one.folder().resolve("lesson.md");
      Path sameNumber = byNumber.putIfAbsent(one.number(), one.folder());
      Integer sameName = byName.putIfAbsent(one.name(), one.number());
      if (sameNumber != null) {
        String other = sameNumber.getFileName().toString();
        report(one, "chapter " + one.number() + " is also " + other + ": renumber one of them");
      } else if (sameName != null) {
        report(one, "chapter " + sameName + " is called " + one.name() + " too: rename one");
      } else if (!Files.isRegularFile(page)) {
        report(one, "this chapter has no lesson.md");
      } else {
        chapters.add(chapter(one.number(), one.name(), page));
      }
    }
    return chapters;
  }

  private void report(Numbered chapter, String message) {
    problems.add(new Problem(chapter.folder(), 0, message));
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
    PageScan scan = PageScan.of(FrontMatter.of(TextFile.read(page)), shortcodes);
    List<Exercise> found = new ArrayList<>();
    for (PageScan.Link link : scan.tasks()) {
      exercise(page, link).ifPresent(found::add);
    }
    return new Chapter(number, name, scan.title().orElse(name), page, scan.hasQuiz(), found);
  }

  /** Reads the exercise behind the link, unless a link before led to it. */
  private Optional<Exercise> exercise(Path page, PageScan.Link link) {
    Optional<Path> task = task(page, link.target());
    if (task.isEmpty()) {
      report(page, link, "this link leads out of the course");
      return Optional.empty();
    }
    if (!Files.isRegularFile(task.get())) {
      report(page, link, "this link leads to no task");
      return Optional.empty();
    }
    // tasks/NAME/task.md in a folder of the course: the sources stand beside tasks.
    if (root.relativize(task.get()).getNameCount() < 3) {
      report(page, link, "a task has to stand in tasks/NAME/task.md");
      return Optional.empty();
    }
    String name = task.get().getParent().getFileName().toString();
    Path other = exercises.putIfAbsent(name, task.get());
    if (other == null) {
      return Optional.of(new ExerciseReader(task.get(), problems).read());
    }
    if (!other.equals(task.get())) {
      report(page, link, "another exercise is called " + name + " too");
    }
    return Optional.empty();
  }

  private Optional<Path> task(Path page, String target) {
    try {
      Path task = page.resolveSibling(target).normalize();
      boolean inside = task.startsWith(root);
      // A link in the file system may lead out as well.
      boolean really =
          !Files.exists(task) || inside && task.toRealPath().startsWith(root.toRealPath());
      return Optional.of(task).filter(path -> inside && really);
    } catch (InvalidPathException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void report(Path page, PageScan.Link link, String message) {
    problems.add(new Problem(page, link.line(), message + ": " + link.target()));
  }

  private static List<Path> children(Path folder) {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
