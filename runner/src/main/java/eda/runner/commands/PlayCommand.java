package eda.runner.commands;

import eda.runner.course.Chapter;
import eda.runner.course.CourseException;
import eda.runner.course.FolderTree;
import eda.runner.course.TextFile;
import eda.runner.lesson.Snippet;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Opens JShell with the snippets of a chapter at hand. */
@CommandLine.Command(
    description = "Opens JShell, Java's own prompt, with the snippets of a chapter at hand.",
    footer = {"", "Example: ./course play 1", "         jshell> /open S1.1"})
final class PlayCommand implements Command {
  @Parameters(
      arity = "0..1",
      paramLabel = "CHAPTER",
      description = "a chapter's number or name; the next chapter if left out")
  private String wanted;

  @Option(names = "--trust", description = "run the snippets of a course that came from elsewhere")
  private boolean trust;

  @Override
  public boolean take(List<String> words) {
    return Command.one(words, word -> wanted = word);
  }

  @Override
  public int run(Session session) throws InterruptedException {
    Chapter chapter = wanted == null ? session.nextChapter() : session.chapter(wanted);
    Trust.require(session, trust);
    List<Snippet> snippets = Snippet.in(TextFile.read(chapter.page()));
    session.printer().heading(chapter.title());
    for (Snippet snippet : snippets) {
      session
          .printer()
          .labelled(
              2,
              Span.of("/open " + snippet.name(), Meaning.CODE),
              Span.of(snippet.predict() ? "predict what it prints first" : "", Meaning.FAINT));
    }
    session
        .printer()
        .line(
            "In their order, since later ones build on earlier ones. /list shows the code, /exit leaves.");
    session.printer().flush();
    return shell(snippets);
  }

  /**
   * A process of its own: what is typed there may loop or end the JVM, and this program lives on.
   */
  private static int shell(List<Snippet> snippets) throws InterruptedException {
    Path jshell = Path.of(System.getProperty("java.home"), "bin", "jshell");
    Path folder = null;
    try {
      folder = Files.createTempDirectory("course-play");
      for (Snippet snippet : snippets) {
        TextFile.write(folder.resolve(snippet.name()), snippet.code() + "\n");
      }
      Process process =
          new ProcessBuilder(jshell.toString(), "--feedback", "concise")
              .directory(folder.toFile())
              .inheritIO()
              .start();
      return process.waitFor() == 0 ? ExitCode.FINE : ExitCode.NOT_PASSED;
    } catch (IOException e) {
      throw new CourseException(
          jshell,
          "JShell can't be started ("
              + e.getMessage()
              + "): a whole JDK has it; ./course doctor says which Java is used");
    } finally {
      if (folder != null) {
        delete(folder);
      }
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
