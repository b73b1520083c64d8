package eda.runner.commands;

import eda.runner.screen.Io;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Runs commands in process, in folders of their own: {@code home}, a copy of the tiny course, and
 * {@code workspace}.
 *
 * @param folder which both folders are in
 * @param home the program's folder
 * @param in what is typed
 * @param env the environment
 */
record Run(Path folder, Path home, String in, Map<String, String> env, Io.Tty tty) {
  private static final Path TINY = Path.of("src/test/resources/commands/tiny");
  private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-01-02T12:00:00Z"), ZoneOffset.UTC);

  /** What a command did; its folders are called {@code HOME} and {@code DIR} in the texts. */
  record Outcome(int code, String out, String err) {}

  /**
   * With a course of two chapters, two exercises and one quiz; the one of before, if it is there.
   */
  static Run tiny(Path folder) {
    Path home = folder.resolve("home");
    if (!Files.exists(home)) {
      copy(TINY, home);
    }
    return new Run(folder, home, "", plain(folder), Io.Tty.NONE);
  }

  /** With the course of this repository. */
  static Run repository(Path folder) {
    return new Run(folder, REPOSITORY, "", plain(folder), Io.Tty.NONE);
  }

  private static Map<String, String> plain(Path folder) {
    return Map.of("COLUMNS", "60", "COURSE_WORKSPACE", folder.resolve("workspace").toString());
  }

  Run typing(String text) {
    return new Run(folder, home, text, env, tty);
  }

  Run with(String variable, String value) {
    Map<String, String> more = new HashMap<>(env);
    more.put(variable, value);
    return new Run(folder, home, in, more, tty);
  }

  Run at(Io.Tty other) {
    return new Run(folder, home, in, env, other);
  }

  Outcome course(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Io io =
        new Io(
            new BufferedReader(new StringReader(in)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            env,
            tty);
    int code = new Commands(new Program(home, "1.2", NOON), io).run(List.of(args));
    return new Outcome(code, named(out), named(err));
  }

  Path workspace() {
    return folder.resolve("workspace");
  }

  /** Returns the learner's file of the exercise {@code add-up}. */
  Path sum() {
    return workspace().resolve("add-up/src/main/java/tiny/addup/Sum.java");
  }

  /** Returns the journal's lines, none before there is a journal. */
  List<String> journal() {
    Path file = workspace().resolve(".course/journal.jsonl");
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path write(String name, String text) {
    Path file = folder.resolve(name);
    try {
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String named(ByteArrayOutputStream bytes) {
    return bytes
        .toString(StandardCharsets.UTF_8)
        .replace(home.toString(), "HOME")
        .replace(folder.toString(), "DIR");
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
