package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.screen.Io;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The reader on a pseudo-terminal. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ReaderTerminalTest {
  private static final String ENTER = "\u001b[?1049h";
  private static final String LEAVE = "\u001b[?25h\u001b[?1049l";

  @TempDir Path folder;

  @Test
  void aChapterIsSearchedLeftThroughALinkAndComeBackTo() throws Exception {
    try (PseudoTerminal shown = terminal("read 1")) {
      shown.awaits(ENTER, "Notes on the wall", "outline");
      shown.types("/exercises").awaits("1 of 1");
      shown.types("\r\t").awaits("add-up/task.md");
      shown.types("\r").awaits("Start it:");
      shown.types("\u007f").awaits("Questions with feedback at once");
      shown.resizes(50, 15).awaits("\u001b[2J", "Notes on the wall", "\u001b[15;1H");
      shown.types("\u001a").awaits(LEAVE, ENTER, "Notes on the wall");
      shown.types("q").awaits(LEAVE);
      shown.endsRestored(0);
    }
    assertThat(folder.resolve("workspace/.course/journal.jsonl")).content().contains("notes");
  }

  @Test
  void itsExercisesAndItsQuizFollowFromAChapter() throws Exception {
    try (PseudoTerminal shown = terminal("read 1")) {
      shown.awaits("outline").types("2").shows("Enter opens ./course watch add-up");
      shown.types("\r").shows("Add it up", "? keys").types("q");
      shown.shows("Notes on the wall", "Enter opens ./course watch add-up").types("5");
      shown.shows("Enter opens ./course quiz 1").types("\r").shows("Enter goes on").types("q");
      shown.shows("You left before the end").types("q");
      shown.shows("Notes on the wall", "Enter opens ./course quiz 1").types("q");
      shown.awaits(LEAVE).endsRestored(0);
    }
  }

  @Test
  void theTerminalIsGivenBackWhenTheProgramIsEnded() throws Exception {
    try (PseudoTerminal shown = terminal("read 1")) {
      shown.awaits("outline");
      shown.program().destroy();
      shown.awaits(LEAVE);
      shown.endsRestored(143);
    }
  }

  @Test
  void ctrlCEndsIt() throws Exception {
    try (PseudoTerminal shown = terminal("read 1")) {
      shown.awaits("outline").types("\u0003").awaits(LEAVE);
      shown.endsRestored(0);
    }
  }

  @Test
  void aHangUpGivesTheTerminalBackAndKeepsThePlace() throws Exception {
    run().write("home/lessons/02-bells/lesson.md", "# Bells\n" + "\nBell.\n".repeat(60));
    try (PseudoTerminal shown = terminal("read 2")) {
      shown.awaits("outline").types(" ").awaits("34%");
      String hangUp = "kill -HUP " + shown.program().pid();
      assertThat(new ProcessBuilder("sh", "-c", hangUp).start().waitFor()).isZero();
      shown.awaits(LEAVE);
      shown.endsRestored(129);
    }
    try (PseudoTerminal again = terminal("read 2")) {
      again.awaits("34%", "You left off here.").types("q").awaits(LEAVE).endsRestored(0);
    }
  }

  @Test
  void noColourIsSentWhereNoneIsWanted() throws Exception {
    try (PseudoTerminal shown = terminal("read 1", Map.of("NO_COLOR", "1"))) {
      shown.awaits("outline").types("/note").awaits("1 of").types("\ro").awaits("jump");
      shown.types("\u0003").awaits(LEAVE);
      // Bold, faint, italic, underlined and reversed are no colours.
      assertThat(shown.sent().split("\u001b\\[", -1))
          .allMatch(
              part -> !part.matches("(?s)[0-9;]*m.*") || part.matches("(?s)[0-9]?(;[0-9])*m.*"))
          .anyMatch(part -> part.startsWith("1m"));
      shown.endsRestored(0);
    }
  }

  @Test
  void asciiAloneIsSentWhereTheLocaleHasNoMore() throws Exception {
    try (PseudoTerminal shown = terminal("read 1", Map.of("LANG", "C"))) {
      shown.awaits("outline").types("\t").awaits("->").types("?").awaits("any other key");
      shown.types("\u0003").awaits(LEAVE);
      assertThat(shown.sent()).isNotEmpty().matches(text -> text.chars().allMatch(c -> c < 0x80));
      shown.endsRestored(0);
    }
  }

  @Test
  void aSnippetRunsAndItsOutputIsShown() throws Exception {
    bells("System.out.println(\"rung \" + 6 * 7);");
    try (PseudoTerminal shown = terminal("read 2")) {
      shown.awaits("r", "run", "outline").types("r").awaits("It prints:", "rung 42", "again");
      shown.types("q").awaits(LEAVE).endsRestored(0);
    }
  }

  @Test
  void keysStayAliveWhileASnippetRunsForEverAndOneStopsIt() throws Exception {
    bells("while (true) { Thread.onSpinWait(); }");
    try (PseudoTerminal shown = terminal("read 2")) {
      shown.awaits("outline").types("r").awaits("S2.1 runs", "stop");
      shown.types("G").awaits(" end ");
      shown.types("s").awaits("It prints:", "it was stopped", "Your variables");
      assertThat(shown.sent()).doesNotContain("seconds");
      shown.types("q").awaits(LEAVE).endsRestored(0);
    }
  }

  private Run run() {
    Path home = folder.resolve("home");
    Map<String, String> kept = Map.of("COURSE_WORKSPACE", folder.resolve("workspace").toString());
    return Files.exists(home) ? new Run(folder, home, "", kept, Io.Tty.NONE) : Run.tiny(folder);
  }

  /** Lets the second chapter begin with this snippet, and fill more than the window. */
  private void bells(String code) {
    String page = "# Bells\n\n```java snippet S2.1\n" + code + "\n```\n\n```output\n```\n";
    String rest = "\nBell.\n".repeat(40);
    run().write("home/lessons/02-bells/lesson.md", page + rest);
  }

  private PseudoTerminal terminal(String command) throws IOException {
    return new PseudoTerminal(run(), command);
  }

  private PseudoTerminal terminal(String command, Map<String, String> environment)
      throws IOException {
    Run run = run();
    for (Map.Entry<String, String> each : environment.entrySet()) {
      run = run.with(each.getKey(), each.getValue());
    }
    return new PseudoTerminal(run, command);
  }
}
