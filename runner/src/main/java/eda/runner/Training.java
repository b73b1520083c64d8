package eda.runner;

import eda.runner.check.Checker;
import eda.runner.commands.Commands;
import eda.runner.commands.Program;
import eda.runner.course.FolderTree;
import eda.runner.jvm.JvmCommand;
import eda.runner.lesson.LayoutOptions;
import eda.runner.lesson.Palette;
import eda.runner.screen.Colours;
import eda.runner.screen.Io;
import eda.runner.screen.NativePart;
import eda.runner.screen.Printer;
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
import java.util.concurrent.CompletableFuture;

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

  public static void main(String[] args)
      throws IOException, InterruptedException, ReflectiveOperationException {
    Path workspace = Files.createTempDirectory("course-training");
    try {
      Program program =
          new Program(Path.of(System.getProperty("course.home")), "training", Clock.systemUTC());
      for (List<String> command : COMMANDS) {
        new Commands(program, nowhere(workspace, Io.Tty.NONE)).run(command);
      }
      // A terminal that turns out to be none: the map is drawn, and then no key can be read.
      new Commands(program, nowhere(workspace, new Io.Tty(true, true, 80, 24))).run(List.of());
      Io io = nowhere(workspace, Io.Tty.NONE);
      Palette palette = Colours.ALWAYS.palette(io);
      Rehearsal.run(program.home(), io, new Printer(io.out(), palette, LayoutOptions.plain(80)));
      // What runs the screens in earnest; it needs the learner's own terminal.
      for (String name :
          List.of(
              "eda.runner.Main",
              "eda.runner.commands.HomeLoop",
              "eda.runner.commands.PageLoop",
              "eda.runner.commands.ReaderLoop",
              "eda.runner.commands.ScreenInput",
              "eda.runner.commands.WatchLoop",
              "eda.runner.screen.watch.WatchView",
              "org.jline.terminal.TerminalBuilder$SystemOutput",
              "org.jline.utils.PumpThread$ResultHandler",
              "org.jline.utils.PumpThread$TimedIoReader",
              "org.jline.utils.Signals",
              "org.jline.terminal.impl.AbstractUnixSysTerminal",
              "org.jline.terminal.impl.jni.JniUnixSysTerminal")) {
        Class.forName(name);
      }
      NativePart.unpack(Path.of(System.getProperty("course.archives")));
      for (JvmCommand child : List.of(Checker.worker(), SnippetSession.jvm())) {
        child.makeArchive(new CompletableFuture<>());
      }
    } finally {
      FolderTree.delete(workspace);
    }
  }

  private static Io nowhere(Path workspace, Io.Tty tty) {
    PrintStream nothing =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    BufferedReader answers = new BufferedReader(new StringReader(tty.in() ? "q\n" : "1\n2\n1,2\n"));
    Map<String, String> environment =
        Map.of("COURSE_WORKSPACE", workspace.toString(), "FORCE_COLOR", "1");
    return new Io(answers, nothing, nothing, environment, tty);
  }
}
