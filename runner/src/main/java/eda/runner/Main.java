package eda.runner;

import eda.runner.commands.Commands;
import eda.runner.commands.ExitCode;
import eda.runner.commands.Program;
import eda.runner.course.SmallNumber;
import eda.runner.screen.Io;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * The program behind {@code ./course}.
 *
 * <p>The only class that touches the standard streams and ends the JVM. The launcher tells it what
 * only a shell knows cheaply: {@code course.home}, and {@code course.tty} with the standard streams
 * that are a terminal and its size, as in {@code in,out,24,80,err}.
 */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    int code;
    try {
      code = new Commands(program(), io()).run(List.of(args));
    } catch (RuntimeException | Error e) {
      e.printStackTrace();
      System.err.println(
          "This is a fault of the course program, not of your code. Nothing that it confirmed is lost.");
      System.err.println(
          "Please report it with the lines above and what you did before: see CONTRIBUTING.md.");
      code = ExitCode.BROKEN_ENVIRONMENT;
    }
    System.out.flush();
    System.exit(code);
  }

  private static Program program() {
    String version = Main.class.getPackage().getImplementationVersion();
    return new Program(
        Path.of(System.getProperty("course.home", ".")),
        version == null ? "unpacked" : version,
        new LocalClock());
  }

  private static Io io() {
    // UTF-8 whatever the locale: lessons are, and terminals are.
    PrintStream out =
        new PrintStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 14),
            false,
            StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    return new Io(in, out, err, System.getenv(), tty());
  }

  private static Io.Tty tty() {
    String[] facts = System.getProperty("course.tty", "").split(",", -1);
    if (facts.length < 4) {
      boolean console = System.console() != null;
      return new Io.Tty(console, console, console, 0, 0);
    }
    return new Io.Tty(
        facts[0].equals("in"),
        facts[1].equals("out"),
        facts[facts.length - 1].equals("err"),
        SmallNumber.of(facts[3]),
        SmallNumber.of(facts[2]));
  }
}
