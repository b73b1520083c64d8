package eda.runner.screen;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.lesson.text.Row;
import eda.runner.snippet.SnippetOutcome;
import eda.runner.snippet.SnippetOutcome.Cause;
import eda.runner.snippet.SnippetOutcome.DoesNotCompile;
import eda.runner.snippet.SnippetOutcome.Ended;
import eda.runner.snippet.SnippetOutcome.Fault;
import eda.runner.snippet.SnippetOutcome.Finished;
import eda.runner.snippet.SnippetOutcome.Threw;
import eda.runner.snippet.SnippetOutcome.TimedOut;
import eda.runner.snippet.SnippetRun;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SnippetViewTest {
  @Test
  void showsWhatWasPrinted() {
    assertThat(shown("sencha\n\noolong\n", new Finished()))
        .isEqualTo(
            """
            │ sencha
            │
            │ oolong
            """);
    assertThat(shown("", new Finished())).isEqualTo("(it prints nothing)\n");
  }

  @Test
  void controlCharactersAreShownAndNotObeyed() {
    assertThat(shown("\u001b[2Jtea", new Finished())).doesNotContain("\u001b");
  }

  @Test
  void endsEveryOutcomeWithWhatHappened() {
    assertThat(shown("one\n", new Threw("NoTea: empty\ncaused by NoLeaf", 3)))
        .isEqualTo(
            """
            │ one
            ✗ line 3: NoTea: empty
              caused by NoLeaf
            """);
    assertThat(shown("", new TimedOut(5)))
        .isEqualTo(
            """
            ✗ it was stopped after 5 seconds: look for a loop without an
            end, or for a wait that nobody ends
              Your variables come back before the next run.
            """);
    assertThat(shown("", new Ended(Cause.EXIT)))
        .isEqualTo(
            """
            ✗ it ended the whole program: System.exit or Runtime.halt
            was called
              Your variables come back before the next run.
            """);
  }

  @Test
  void pointsAtWhatDoesNotCompile() {
    Fault fault =
        new Fault(2, 11, "cannot find symbol\n  symbol:   variable tea", "    int x = tea;");
    assertThat(shown("", new DoesNotCompile(List.of(fault))))
        .isEqualTo(
            """
            ✗ line 2: cannot find symbol
                int x = tea;
                      ^
              symbol:   variable tea
            """);
  }

  private static String shown(String printed, SnippetOutcome outcome) {
    return SnippetView.of(new SnippetRun(printed, outcome, 1), 60).stream()
        .map(Row::text)
        .map(String::stripTrailing)
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
