package eda.runner.screen.reader;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.lesson.Snippet;
import eda.runner.snippet.SnippetOutcome;
import eda.runner.snippet.SnippetRun;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnippetPanelTest {
  static final String TEXT =
      """

      # Bells

      ```java snippet S1.1 predict
      List<String> rung = List.of("noon");
      System.out.println(rung);
      System.out.println(rung.size());
      ```

      ```output
      [noon]
      1
      ```

      A bell rings once.

      ```java snippet S1.2
      System.out.println(rung.size());
      ```

      ```output
      1
      ```

      %s
      """
          .formatted("The sound fades away.\n\n".repeat(20));

  private static Reading reading(int width, int height) {
    return Reading.of(TEXT, width, height);
  }

  static Trial trial(String name, String... prediction) {
    Snippet snippet = Reading.page("tides", TEXT).snippet(name).orElseThrow();
    return Trial.of(snippet, List.of(prediction));
  }

  static ReaderEvent.Ran ran(String name, String printed, String... prediction) {
    SnippetRun run = new SnippetRun(printed, new SnippetOutcome.Finished(), 5);
    Verdict verdict =
        prediction.length == 0 ? Verdict.NONE : new Verdict(false, "1 of 2 lines as you expected.");
    return new ReaderEvent.Ran(trial(name, prediction), run, verdict);
  }

  @Test
  void aSmallScreenAsksAndThenShowsWhatWasPrinted() {
    Reading reading = reading(40, 12);
    assertThat(reading.screen()).contains("S1.1: r predicts and runs it");
    reading.press("r").types("[noon]").press("enter").types("2");
    assertThat(reading.screen())
        .isEqualTo(
            """
            Bells
            ━━━━━

            S1.1: r predicts and runs it

                List<String> rung = List.of("noon");
                System.out.println(rung);
            ─ S1.1 What does it print? ────────────
              [noon]
            > 2\s
            ─ 1 Tides › Bells ─────────────── top ─
            Enter next line  Enter twice run
            """);
    reading.press("enter", "enter");
    assertThat(reading.effect())
        .isEqualTo(new ReaderEffect.Run(reading.state().page(), trial("S1.1", "[noon]", "2")));
    assertThat(reading.lastLine()).isEqualTo("s stop  q quit");
    reading.happen(ran("S1.1", "[noon]\n1\n", "[noon]", "2"));
    assertThat(reading.effect())
        .isEqualTo(new ReaderEffect.Predicted(reading.state().page(), "S1.1", false));
    assertThat(reading.screen())
        .isEqualTo(
            """
            Bells
            ━━━━━

            S1.1: r predicts and runs it

                List<String> rung = List.of("noon");
            ─ S1.1 It prints: 1-3 of 6 ────────────
            ≠ 1 of 2 lines as you expected.
            │ [noon]
            │ 1
            ─ 1 Tides › Bells ─────────────── top ─
            Esc close  r again  e edit  j k scroll
            """);
    assertThat(reading.press("j", "j", "j", "j", "j").screen())
        .contains("You expected", "4-6 of 6");
  }

  @Test
  void theUsualScreenHasThePredictionBeside() {
    Reading reading = reading(80, 24).press("r").types("[noon]").press("enter").types("2");
    reading.press("enter", "enter").happen(ran("S1.1", "[noon]\n1\n", "[noon]", "2"));
    assertThat(reading.screen())
        .isEqualTo(
            """
             Bells
             ━━━━━

             S1.1: r predicts and runs it

                 List<String> rung = List.of("noon");
                 System.out.println(rung);
                 System.out.println(rung.size());

                 [noon]
                 1

             A bell rings once.

             S1.2: r runs it

                 System.out.println(rung.size());
            ─ S1.1 It prints: ─────────────────────────────────────────────────────────────
            ≠ 1 of 2 lines as you expected.
            │ [noon]                                You expected:
            │ 1                                     [noon]
                                                    2
            ─ 1 Tides › Bells ─────────────────────────────────────────────────────── top ─
            Esc close  r again  e edit  j k scroll
            """);
    assertThat(reading.press("escape").lastLine()).startsWith("r run  q quit");
  }

  @Test
  void whatAPredictedSnippetPrintsIsFoldedUntilItRanOrIsUnfolded() {
    String folded = "... r runs it, Enter here shows it";
    Reading reading = reading(80, 40);
    assertThat(reading.screen()).contains(folded, "A bell rings once.").doesNotContain("[noon]");
    assertThat(reading.press("tab", "tab").lastLine())
        .isEqualTo("Enter shows what it prints: S1.1");
    assertThat(reading.press("enter").screen()).contains("[noon]\n").doesNotContain(folded);
    Reading other = reading(80, 40).press("r", "enter").happen(ran("S1.1", "[noon]\n1\n"));
    assertThat(other.press("escape").screen()).contains("    [noon]\n").doesNotContain(folded);
  }

  @Test
  void thePlaceStaysWhenAFoldOpensAbove() {
    Reading reading = reading(60, 12).press("r", "enter");
    reading.press(" ", " ");
    String top = reading.topRow();
    Place before = reading.state().place();
    reading.happen(ran("S1.1", "[noon]\n1\n"));
    assertThat(reading.topRow()).isEqualTo(top);
    assertThat(reading.state().place().anchor()).isEqualTo(before.anchor());
  }

  @Test
  void theFirstSnippetWithCodeOnTheScreenIsTheOneThatRuns() {
    Reading reading = reading(80, 12).press("j", "j", "j", "j", "j", "j", "r");
    assertThat(reading.state().mode()).isInstanceOf(Mode.Predicting.class);
    reading.press("escape", "j", "j", "r");
    assertThat(reading.effect())
        .isEqualTo(new ReaderEffect.Run(reading.state().page(), trial("S1.2")));
    assertThat(reading(80, 12).press("G", "r").lastLine())
        .isEqualTo("No snippet is on the screen.");
  }

  @Test
  void whileItRunsThePageMovesAndSStopsIt() {
    Reading reading = reading(80, 24).press("r", "enter", "j");
    assertThat(reading.state().place().top()).isEqualTo(1);
    assertThat(reading.press("s").effect()).isEqualTo(new ReaderEffect.Stop());
    assertThat(reading.press("q").effect()).isEqualTo(new ReaderEffect.Quit());
    assertThat(reading.happen(ran("S1.2", "1")).state().mode()).isInstanceOf(Mode.Running.class);
  }

  @Test
  void backspaceTakesAPredictedLineUpAgainAndEscapeLeaves() {
    Reading reading = reading(80, 24).press("r").types("ab").press("enter", "backspace");
    assertThat(reading.state().mode())
        .isEqualTo(new Mode.Predicting(trial("S1.1").snippet(), List.of(), "ab"));
    assertThat(reading.press("ctrl-u", "backspace").state().mode()).isEqualTo(Mode.READING);
    assertThat(reading.press("r", "q").effect()).isEqualTo(ReaderEffect.NONE);
    assertThat(reading.press("escape", "q").effect()).isEqualTo(new ReaderEffect.Quit());
  }

  @Test
  void anEditedSnippetRunsAtOnce() {
    Reading reading = reading(80, 24).press("e");
    assertThat(reading.effect())
        .isEqualTo(new ReaderEffect.Edit(reading.state().page(), trial("S1.1")));
    Trial edited = new Trial(trial("S1.1").snippet(), "int x = 1;", List.of());
    assertThat(reading.happen(new ReaderEvent.Edited(edited)).effect())
        .isEqualTo(new ReaderEffect.Run(reading.state().page(), edited));
  }
}
