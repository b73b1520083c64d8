package eda.runner.commands;

import eda.quiz.read.Reading;
import eda.runner.course.Chapter;
import eda.runner.course.Course;
import eda.runner.course.CourseException;
import eda.runner.course.Exercise;
import eda.runner.course.TextFile;
import eda.runner.lesson.matter.FrontMatter;
import eda.runner.screen.reader.CommandMarks;
import eda.runner.screen.reader.ReaderEvent;
import eda.runner.screen.reader.ReaderPage;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The pages that the reader shows: chapters, tasks, and other Markdown files below one folder. No
 * link leads out of it.
 */
final class ReaderPages {
  private static final List<String> OF_A_FOLDER = List.of("lesson.md", "README.md");

  private final Course course;
  private final Reading reading;
  private final Path root;

  /**
   * @param start the file that is read first; its folder, or the nearest one above that the learner
   *     is in or that is the course's, bounds where links lead
   */
  ReaderPages(Course course, Reading reading, Path start) {
    this.course = course;
    this.reading = reading;
    Path file = start.toAbsolutePath().normalize();
    Path here = Path.of("").toAbsolutePath();
    root =
        file.startsWith(course.root())
            ? course.root()
            : file.startsWith(here) ? here : file.getParent();
  }

  /** Returns the page of a file, as what it is in the course. */
  ReaderPage page(Path start) {
    Path file = start.toAbsolutePath().normalize();
    Optional<Chapter> chapter = chapter(file);
    if (chapter.isPresent()) {
      Chapter found = chapter.get();
      String text = ChapterPage.linked(found, TextFile.read(file), reading);
      return new ReaderPage(
              "chapter:" + found.name(), found.number() + " " + found.title(), file, text)
          .withSnippets();
    }
    return course.exercises().stream()
        .filter(exercise -> exercise.task().equals(file))
        .findFirst()
        .map(exercise -> task(exercise, file))
        .orElseGet(() -> any(file));
  }

  private static ReaderPage any(Path file) {
    String text = TextFile.read(file);
    String name = file.getFileName().toString();
    return new ReaderPage("", FrontMatter.of(text).value("title").orElse(name), file, text);
  }

  /** Returns the chapter whose page a file is. */
  Optional<Chapter> chapter(Path file) {
    return course.chapters().stream().filter(chapter -> chapter.page().equals(file)).findFirst();
  }

  /** Without hints: they come one at a time, and are asked for. */
  private static ReaderPage task(Exercise exercise, Path file) {
    String text =
        "# "
            + exercise.title()
            + "\n\n"
            + exercise.text()
            + "\n\n---\n\nStart it: "
            + CommandMarks.link("watch " + exercise.name())
            + "\n";
    return new ReaderPage("task:" + exercise.name(), exercise.title(), file, text);
  }

  /** Returns a chapter's title, or the command that starts an exercise; else nothing. */
  String signpost(ReaderPage from, String target) {
    int hash = target.indexOf('#');
    try {
      String path = decoded(hash < 0 ? target : target.substring(0, hash));
      Path file = from.file().resolveSibling(path).normalize();
      for (Exercise exercise : course.exercises()) {
        if (exercise.task().equals(file) || exercise.task().getParent().equals(file)) {
          return "./course watch " + exercise.name();
        }
      }
      for (Chapter chapter : course.chapters()) {
        if (chapter.page().equals(file) || chapter.page().getParent().equals(file)) {
          return chapter.number() + " " + chapter.title();
        }
      }
    } catch (IllegalArgumentException e) {
      // No file's name, as following it will say.
    }
    return "";
  }

  /** Returns the page to which a link leads, or why there is none. */
  ReaderEvent follow(ReaderPage from, String target) {
    int hash = target.indexOf('#');
    String fragment = hash < 0 ? "" : target.substring(hash + 1);
    String path = hash < 0 ? target : target.substring(0, hash);
    try {
      Path file = from.file().resolveSibling(decoded(path)).normalize();
      if (Files.isDirectory(file)) {
        file = ofFolder(file);
      }
      if (!Files.isRegularFile(file)) {
        return new ReaderEvent.Refused("There is no file where this link leads: " + path);
      }
      if (!file.toRealPath().startsWith(root.toRealPath())) {
        return new ReaderEvent.Refused("This link leads out of " + root + ": " + path);
      }
      return file.toString().endsWith(".md")
          ? new ReaderEvent.Opened(page(file), fragment)
          : new ReaderEvent.Refused("This is no page to read here: " + Folders.shown(file));
    } catch (IllegalArgumentException e) {
      return new ReaderEvent.Refused("This link names no file: " + path);
    } catch (CourseException e) {
      return new ReaderEvent.Refused(e.problems().get(0).toString());
    } catch (IOException e) {
      return new ReaderEvent.Refused("This file can't be read: " + path);
    }
  }

  private static Path ofFolder(Path folder) {
    return OF_A_FOLDER.stream()
        .map(folder::resolve)
        .filter(Files::isRegularFile)
        .findFirst()
        .orElse(folder);
  }

  private static String decoded(String path) {
    return path.indexOf('%') < 0
        ? path
        : URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
