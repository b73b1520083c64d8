package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.commands.Run.Outcome;
import eda.runner.screen.Io;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./course} alone on a terminal: a prompt that leads on. */
class HomeCommandTest {
  @TempDir Path folder;

  /** On a terminal that couldn't be measured, so that nothing is drawn before a key is read. */
  private Run typing(String lines) {
    return Run.tiny(folder)
        .at(new Io.Tty(true, true, 0, 0))
        .with("COLUMNS", "60")
        .with("PAGER", "cat")
        .typing(lines);
  }

  @Test
  void enterGoesOnAndTheNextStepIsNamed() {
    assertThat(typing("\nhint echo\n\"./course\" nope\nq\n").course("--color", "never"))
        .isEqualTo(
            new Outcome(
                0,
                """
                Event-driven architecture in Java
                chapters read 0 of 2, exercises passed 0 of 2

                Next: read chapter 1, Notes on the wall
                  ./course read 1
                  ./course list shows the whole course, ./course help all
                commands.

                Enter: read 1. Or a command (list, help …); q quits: \
                Notes on the wall
                ━━━━━━━━━━━━━━━━━

                A note tells what happened. Nobody who reads it has to
                answer, and the wall keeps it for the next reader.

                Two exercises: Add it up (./course watch add-up) and, if you
                like, Echo (./course watch echo).

                Questions with feedback at once: ./course quiz 1

                Enter: watch add-up. Or a command (list, help …); q quits: \
                echo has no hints. The solution is always to be had:
                  ./course solution echo

                Enter: watch add-up. Or a command (list, help …); q quits: \

                Enter: watch add-up. Or a command (list, help …); q quits: \
                """,
                "There is no command `nope`: `./course help` shows all of them.\n"));
  }

  @Test
  void theEndOfTheInputEndsIt() {
    assertThat(typing("").course().code()).isZero();
  }

  @Test
  void optionsOfTheStartHoldUntilACommandHasItsOwn() {
    String first = folder + "/first";
    String second = folder + "/second";
    Run run =
        typing("read 2\nread 1 --workspace=" + second + "\nread 1 --workspace " + second + "\n");
    assertThat(run.course("--workspace", first, "--color", "never").err()).isEmpty();
    assertThat(folder.resolve("first/.course/journal.jsonl"))
        .content()
        .contains("bells")
        .hasLineCount(1);
    assertThat(folder.resolve("second/.course/journal.jsonl")).content().hasLineCount(2);
  }
}
