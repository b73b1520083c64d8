package eda.runner.commands;

import eda.runner.screen.Io;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs {@code lint} on pages in the folder {@code site} below the folder of a test. */
final class LintRun {
  static final String GOOD =
      """
      {{< quizdown >}}
      ### What is red?
      - [ ] Grass
      - [x] Blood
      - [ ] Grass
      > **Explanation:** It has iron in it.
      {{< /quizdown >}}
      """;

  static final String UNTIDY =
      """
      {{< quizdown >}}
      ###What is red?
      • []Grass
      - [x] Blood

      > **Explanation:** It has iron in it.
      {{< /quizdown >}}
      """;

  static final String TIDY =
      UNTIDY.replace("###What", "### What").replace("• []Grass", "- [ ] Grass");

  private final Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private String typed = "";
  private Io.Tty tty = Io.Tty.NONE;

  LintRun(Path folder) {
    this.folder = folder;
  }

  /** On a terminal, where something is typed. */
  LintRun typing(String text) {
    typed = text;
    tty = new Io.Tty(true, true, 80, 24);
    return this;
  }

  Path site(String name) {
    return folder.resolve("site").resolve(name);
  }

  void write(String name, String text) throws IOException {
    Files.createDirectories(site(name).getParent());
    Files.writeString(site(name), text);
  }

  String read(String name) throws IOException {
    return Files.readString(site(name));
  }

  /** Runs the command with the paths below the folder of the test. */
  int lint(String... args) {
    List<String> all = new ArrayList<>(List.of("lint"));
    for (String arg : args) {
      all.add(arg.startsWith("site") ? folder.resolve(arg).toString() : arg);
    }
    out.reset();
    err.reset();
    Io io =
        new Io(
            new BufferedReader(new StringReader(typed)),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            Map.of(),
            tty);
    Program program = new Program(folder.resolve("home"), "test", Clock.systemUTC());
    return new Commands(program, io).run(all);
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8).replace(folder + "/", "");
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8).replace(folder + "/", "");
  }
}
