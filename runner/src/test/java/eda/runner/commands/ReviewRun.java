package eda.runner.commands;

import eda.runner.screen.Io;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs commands on a day of one's choice, in a course with a quiz in each of its two chapters.
 *
 * @param now the moment at which all commands run
 */
record ReviewRun(Run run, Instant now) {
  private static final String BELLS =
      """
      # Bells that ring once

      {{< quizdown >}}

      ---
      shuffle_answers: false
      ---

      ### Who hears a bell? {#b-1}

      - [x] Who listens now
      - [ ] Who comes later

      ### What does a bell keep? {#b-2}

      - [ ] The sound
      - [x] Nothing

      {{< /quizdown >}}
      """;

  /** At noon on 2 January 2026; the answers of the quizzes are 2 and 1,3, and 1 and 2. */
  static ReviewRun of(Path folder) {
    ReviewRun run = new ReviewRun(Run.tiny(folder), Instant.parse("2026-01-02T12:00:00Z"));
    return run.bells(BELLS);
  }

  /** With another page as the second chapter. */
  ReviewRun bells(String page) {
    run.write("home/lessons/02-bells/lesson.md", page);
    return this;
  }

  /** With the second chapter changed. */
  ReviewRun replacing(String text, String other) {
    return bells(BELLS.replace(text, other));
  }

  /** With lines in the journal, each {@code at, quiz, question, status, and the rest as JSON}. */
  ReviewRun journal(String... answers) {
    List<String> lines = new ArrayList<>(run.journal());
    for (String answer : answers) {
      String[] parts = answer.split(", ", 5);
      String rest = parts.length > 4 ? ", " + parts[4] : "";
      lines.add(
          """
          {"id":"i%d","at":"2026-01-%sT12:00:00Z","type":"question-answered","quiz":"%s","question":"%s","status":"%s","points":%d%s}"""
              .formatted(
                  lines.size(),
                  parts[0],
                  parts[1],
                  parts[2],
                  parts[3],
                  parts[3].equals("right") ? 1 : 0,
                  rest));
    }
    run.write("workspace/.course/journal.jsonl", String.join("\n", lines) + "\n");
    return this;
  }

  ReviewRun typing(String text) {
    return new ReviewRun(run.typing(text), now);
  }

  ReviewRun at(Io.Tty tty) {
    return new ReviewRun(run.at(tty), now);
  }

  /** At noon on this day of January 2026. */
  ReviewRun on(int day) {
    return new ReviewRun(
        run, Instant.parse("2026-01-01T12:00:00Z").plusSeconds(86_400L * (day - 1)));
  }

  Run.Outcome course(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Io io =
        new Io(
            new BufferedReader(new StringReader(run.in())),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            run.env(),
            run.tty());
    Program program = new Program(run.home(), "1.2", Clock.fixed(now, ZoneOffset.UTC));
    int code = new Commands(program, io).run(List.of(args));
    return new Run.Outcome(code, named(out), named(err));
  }

  private String named(ByteArrayOutputStream bytes) {
    return bytes
        .toString(StandardCharsets.UTF_8)
        .replace(run.home().toString(), "HOME")
        .replace(run.folder().toString(), "DIR");
  }
}
