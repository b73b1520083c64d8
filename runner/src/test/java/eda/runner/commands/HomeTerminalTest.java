package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.screen.Io;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code ./course} on a pseudo-terminal; no key is pressed that the screen doesn't name. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HomeTerminalTest {
  private static final String ENTER = "\u001b[?1049h";
  private static final String LEAVE = "\u001b[?25h\u001b[?1049l";
  private static final String DOWN = "\u001b[B";

  @TempDir Path folder;

  @Test
  void theFirstSessionLeadsFromTheWelcomeToTheProgressPage() throws Exception {
    longChapter();
    try (PseudoTerminal shown = terminal("")) {
      shown.awaits(ENTER).shows("Welcome", "1 of 3").presses("Enter go on", "\r");
      shown.shows("2 of 3").presses("Enter go on", "\r");
      shown.shows("3 of 3").presses("Enter go on", "\r");
      shown.shows("read 0/2", "./course read 1").presses("Enter open", "\r");
      readsChapterOne(shown);
      shown.shows("read 1/2", "./course watch add-up").presses("↑↓ choose", DOWN);
      shown.shows("./course watch echo").presses("↑↓ choose", DOWN);
      shown.shows("./course quiz 1").presses("Enter open", "\r");
      takesTheQuiz(shown);
      shown.shows("best 50%", "./course quiz 1").presses("p progress", "p");
      shown.shows("Your progress", "Chapters read    1 of 2").presses("q back", "q");
      shown.shows("./course quiz 1").presses("q quit", "q").awaits(LEAVE).endsRestored(0);
    }
    assertThat(run().journal())
        .extracting(line -> line.replaceAll(".*\"type\":\"([a-z-]*)\".*", "$1"))
        .containsExactly(
            "welcome-read",
            "chapter-read",
            "quiz-started",
            "question-answered",
            "question-answered",
            "quiz-finished");
    try (PseudoTerminal again = terminal("")) {
      again.awaits(ENTER).shows("read 1/2", "best 50%", "./course watch add-up");
      assertThat(again.sent()).doesNotContain("Welcome");
      again.presses("q quit", "q").awaits(LEAVE).endsRestored(0);
    }
  }

  private static void readsChapterOne(PseudoTerminal shown) throws Exception {
    shown.shows("Notes on the wall", "outline", " top ");
    while (!shown.screen().contains(" end ")) {
      String before = shown.screen();
      shown.presses("Space", " ").showsOtherThan(before);
    }
    shown.presses("q", "q");
  }

  private static void takesTheQuiz(PseudoTerminal shown) throws Exception {
    shown.shows("Enter goes on").presses("Enter goes on", "\r");
    shown.shows("What does a note tell?").presses("? hint", "?");
    shown.shows("Look at its tense.").presses("1-2 choose", "1");
    shown.shows("(•) 1)").presses("Enter answer", "\r");
    shown.shows("Are you sure?").presses("u: unsure", "u");
    shown.shows("Not this time.", "orders have one reader").presses("Enter goes on", "\r");
    shown.shows("Which two keep a note?").presses("1-3 mark", "1").shows("[x] 1)");
    shown.presses("1-3 mark", "3").shows("[x] 3)").presses("Enter answer", "\r");
    shown.shows("Are you sure?").presses("s: sure", "s");
    shown.shows("Right.").presses("Enter ends the quiz", "\r");
    shown.shows("Score: 1/2 (50%)", "Sure of 1 answer, right in 1").presses("Enter goes on", "\r");
  }

  @Test
  void whatIsWarnedOfIsShownAtOnceAndStaysInTheTerminal() throws Exception {
    Run run = run();
    run.write("workspace/.course/journal.jsonl/is", "a folder");
    try (PseudoTerminal shown = terminal("quiz 1")) {
      shown.awaits(ENTER).shows("your progress is not saved", "Enter goes on");
      shown.presses("Enter goes on", "\r").shows("What does a note tell?");
      assertThat(shown.screen()).doesNotContain("not saved");
      assertThat(shown.sent()).doesNotContain("with --workspace DIR\r\n");
      shown.presses("q quit", "q").shows("You left before the end");
      shown.presses("Enter goes on", "\r");
      shown.awaits(LEAVE, "your progress is not saved", "with --workspace DIR\r\n");
      shown.endsRestored(1);
    }
  }

  @ParameterizedTest
  @CsvSource({"TERM, 143", "HUP, 129"})
  void theMapAndTheQuizGiveTheTerminalBackWhenASignalEndsThem(String signal, int code)
      throws Exception {
    try (PseudoTerminal shown = terminal("")) {
      shown.shows("Welcome").presses("Esc skip", "\u001b").shows("./course read 1");
      kill(shown, signal).awaits(LEAVE).endsRestored(code);
    }
    try (PseudoTerminal shown = terminal("quiz 1")) {
      answersTheFirst(shown);
      kill(shown, signal).awaits(LEAVE).endsRestored(code);
    }
    assertThat(String.join("\n", run().journal())).contains("question-answered");
  }

  @Test
  void ctrlCEndsAQuizAndWhatWasAnsweredIsKept() throws Exception {
    try (PseudoTerminal shown = terminal("quiz 1")) {
      answersTheFirst(shown);
      shown.types("\u0003").awaits(LEAVE, "./course quiz 1").endsRestored(130);
    }
    try (PseudoTerminal again = terminal("quiz 1")) {
      again.shows("You left this quiz at question 2 of 2.").presses("Enter or y", "\r");
      again.shows("Going on at question 2 of 2.").types("\u0003").awaits(LEAVE).endsRestored(130);
    }
  }

  @Test
  void ctrlCInAnExamHandsNothingIn() throws Exception {
    try (PseudoTerminal shown = terminal("exam --count 2")) {
      shown.shows("Enter goes on").presses("Enter goes on", "\r").shows("Enter answer");
      shown.types("\u0003").awaits(LEAVE, "./course exam --resume").endsRestored(130);
    }
    assertThat(String.join("\n", run().journal())).doesNotContain("exam-finished");
  }

  @Test
  void theShellIsThereInBetween() throws Exception {
    try (PseudoTerminal shown = terminal("")) {
      shown.shows("Welcome").presses("Esc skip", "\u001b").shows("./course read 1");
      shown.presses("? keys", "?").shows("Ctrl-Z").types("\u001a").awaits(LEAVE, ENTER);
      shown.shows("Ctrl-Z").presses("q quit", "q").awaits(LEAVE).endsRestored(0);
    }
  }

  /** A view with a fault in it is put before the program's own. */
  @Test
  void afterAFaultTheTerminalIsRestoredAndTheReportSaysWhere() throws Exception {
    String map = Faulty.view(folder.resolve("map"), "home", "HomeView", "state.chosen() > 0");
    try (PseudoTerminal shown = new PseudoTerminal(run(), "", map)) {
      shown.shows("as far as here").types("\r").shows("as far as here").types("\r\r");
      shown.types(DOWN).awaits(LEAVE, "Injected", "HomeView", "This is a fault of the course");
      shown.endsRestored(3);
    }
    String ask =
        Faulty.view(
            folder.resolve("ask"),
            "ask",
            "AskView",
            "state.draft() instanceof eda.runner.screen.ask.Draft.Picks");
    try (PseudoTerminal shown = new PseudoTerminal(run(), "quiz 1", ask)) {
      shown.shows("as far as here").types("\r");
      shown.awaits(LEAVE, "Injected", "AskView", "This is a fault of the course");
      assertThat(shown.sent()).doesNotContain("Suppressed");
      shown.endsRestored(3);
    }
  }

  private static void answersTheFirst(PseudoTerminal shown) throws Exception {
    shown.shows("Enter goes on").presses("Enter goes on", "\r").shows("What does a note tell?");
    shown.presses("1-2", "2").shows("(•) 2)").presses("Enter answer", "\r");
    shown.shows("Are you sure?").presses("s: sure", "s").shows("Right.");
  }

  private static PseudoTerminal kill(PseudoTerminal shown, String signal) throws Exception {
    String command = "kill -" + signal + " " + shown.program().pid();
    assertThat(new ProcessBuilder("sh", "-c", command).start().waitFor()).isZero();
    return shown;
  }

  private void longChapter() throws Exception {
    Path chapter = run().home().resolve("lessons/01-notes/lesson.md");
    String text = Files.readString(chapter);
    Files.writeString(
        chapter, text.replace("Two exercises", "A note.\n\n".repeat(30) + "Two exercises"));
  }

  private Run run() {
    Path home = folder.resolve("home");
    return Files.exists(home)
        ? new Run(
            folder,
            home,
            "",
            Map.of("COURSE_WORKSPACE", folder.resolve("workspace").toString()),
            Io.Tty.NONE)
        : Run.tiny(folder);
  }

  private PseudoTerminal terminal(String command) throws Exception {
    return new PseudoTerminal(run(), command);
  }
}
