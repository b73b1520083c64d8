package eda.runner;

import eda.runner.check.Checker;
import eda.runner.commands.Commands;
import eda.runner.commands.Program;
import eda.runner.course.FolderTree;
import eda.runner.screen.Io;
import eda.runner.snippet.SnippetSession;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * Does once what a learner does most, so that the JVM can put the classes for it into an archive.
 *
 * <p>The launcher runs it after a build; what it prints and writes is thrown away.
 */
final class Training {
  private static final List<List<String>> COMMANDS =
      List.of(
          List.of(),
          List.of("list"),
          List.of("read"),
          List.of("read", "1"),
          List.of("read", "1", "--color", "always"),
          List.of("quiz", "1", "--seed", "1"),
          List.of("hint", "hello-event"),
          List.of("check", "hello-event"),
          List.of("stats"),
          // Once more, with a journal to read.
          List.of("list"));

  private Training() {}

  public static void main(String[] args) throws IOException, ReflectiveOperationException {
    Path workspace = Files.createTempDirectory("course-training");
    try {
      Program program =
          new Program(Path.of(System.getProperty("course.home")), "training", Clock.systemUTC());
      for (List<String> command : COMMANDS) {
        Io io = nowhere(workspace);
        new Commands(program, io).run(command);
      }
      // The terminal can't be opened here, but its classes can be loaded.
      for (String name :
          List.of(
              "eda.runner.Main",
              "eda.runner.screen.Keyboard",
              "org.jline.terminal.TerminalBuilder",
              "eda.runner.screen.WatchView")) {
        Class.forName(name);
      }
      Checker.makeArchive();
      SnippetSession.makeArchive();
    } finally {
      FolderTree.delete(workspace);
    }
  }

  private static Io nowhere(Path workspace) {
    PrintStream nothing =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    BufferedReader answers = new BufferedReader(new StringReader("1\n2\n1,2\n"));
    Map<String, String> environment =
        Map.of("COURSE_WORKSPACE", workspace.toString(), "FORCE_COLOR", "1");
    return new Io(answers, nothing, nothing, environment, Io.Tty.NONE);
  }
}
