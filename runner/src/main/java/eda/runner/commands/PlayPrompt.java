package eda.runner.commands;

import eda.runner.broker.Equipment;
import eda.runner.check.ClassFolder;
import eda.runner.check.Submission;
import eda.runner.course.Chapter;
import eda.runner.course.CourseException;
import eda.runner.course.Exercise;
import eda.runner.course.FolderTree;
import eda.runner.course.Needs;
import eda.runner.course.TextFile;
import eda.runner.lesson.Snippet;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Span;
import eda.runner.screen.Printer;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The JDK's own prompt with a chapter's snippets, and with the learner's classes on its path.
 *
 * <p>A process of its own: what is typed there may loop or end the JVM, and this program lives on.
 */
final class PlayPrompt {
  private final Session session;
  private final Chapter chapter;
  private final Path folder;
  private Equipment equipment = Equipment.NONE;

  private PlayPrompt(Session session, Chapter chapter, Path folder) {
    this.session = session;
    this.chapter = chapter;
    this.folder = folder;
  }

  static int open(Session session, Chapter chapter, List<Snippet> snippets)
      throws InterruptedException {
    Path folder = temporary();
    try {
      return new PlayPrompt(session, chapter, folder).open(snippets);
    } finally {
      delete(folder);
    }
  }

  private int open(List<Snippet> snippets) throws InterruptedException {
    Printer printer = session.printer();
    for (Snippet snippet : snippets) {
      TextFile.write(folder.resolve(snippet.name()), snippet.code() + "\n");
      printer.labelled(
          2,
          Span.of("/open " + snippet.name(), Meaning.CODE),
          Span.of(snippet.predict() ? "predict what it prints first" : "", Meaning.FAINT));
    }
    List<Path> classPath = classes();
    printer.line(
        "In their order, since later ones build on earlier ones. /list shows the code, /exit leaves.");
    printer.flush();
    return shell(classPath);
  }

  /** Compiles what the learner has of the chapter's exercises, and says what can be used. */
  private List<Path> classes() throws InterruptedException {
    if (chapter.exercises().isEmpty()) {
      return List.of();
    }
    session.workspace().update(session.course());
    Path target = folder.resolve("classes");
    FolderTree.create(target);
    Equipped equipped = Equipped.of(session, chapter.exercises());
    equipped.missing().forEach(problem -> session.warn(problem.toString()));
    equipment =
        session.supplies().require(Needs.of(equipped.exercises()), new CompletableFuture<>());
    try (ClassFolder classes = new ClassFolder(target)) {
      for (Exercise exercise : equipped.exercises()) {
        Submission submission = Submission.of(session.workspace(), exercise);
        if (classes.add(submission)) {
          session
              .printer()
              .labelled(
                  2,
                  Span.of("import " + packageOf(submission) + ".*;", Meaning.CODE),
                  Span.of("your classes of " + exercise.name(), Meaning.FAINT));
        } else {
          session
              .printer()
              .labelled(
                  2,
                  Span.of("!", Meaning.WARNING),
                  Span.plain(
                      exercise.name()
                          + " does not compile, so its classes are not here; see "
                          + session.typed("check " + exercise.name())));
        }
      }
      return classes.classPath();
    }
  }

  private static String packageOf(Submission submission) {
    String name = submission.code().get(0).className();
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }

  private int shell(List<Path> classPath) throws InterruptedException {
    Path jshell = Path.of(System.getProperty("java.home"), "bin", "jshell");
    ProcessBuilder builder = new ProcessBuilder(jshell.toString(), "--feedback", "concise");
    if (!classPath.isEmpty()) {
      List<String> paths = classPath.stream().map(Path::toString).toList();
      builder.command().addAll(List.of("--class-path", String.join(File.pathSeparator, paths)));
    }
    equipment.options().forEach(option -> builder.command().add("-R" + option));
    try {
      Process process = builder.directory(folder.toFile()).inheritIO().start();
      return process.waitFor() == 0 ? ExitCode.FINE : ExitCode.NOT_PASSED;
    } catch (IOException e) {
      throw new CourseException(
          jshell,
          "JShell can't be started ("
              + e.getMessage()
              + "): a whole JDK has it; ./course doctor says which Java is used");
    }
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("course-play");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try {
      FolderTree.delete(folder);
    } catch (UncheckedIOException e) {
      // A temporary folder that stays behind harms nobody.
    }
  }
}
