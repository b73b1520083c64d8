package eda.runner.screen.reader;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.lesson.LayoutOptions;
import org.junit.jupiter.api.Test;

class FoldTest {
  private static final String TEXT =
      """
      # Bells

      See [the answer](#the-answer).

      <details>
      <summary>How often?</summary>

      Twice, says [a note](notes.md).

      ### The answer

      <details>
      <summary>Why?</summary>

      Because of the moon.

      </details>

      </details>

      <details open>
      <summary>Shown</summary>

      At noon.

      </details>

      <details>
      <summary>Left open</summary>

      The end.
      """;

  private static Reading reading() {
    return Reading.of(TEXT, 60, 24);
  }

  @Test
  void showsSummariesAndWhatIsOpenAndWhatIsNeverClosed() {
    assertThat(reading().screen().stripTrailing())
        .isEqualTo(
            """
             Bells
             ━━━━━

             See the answer.

             ▸ How often?

             ▾ Shown

             At noon.

             ▾ Left open

             The end.








            ─ 1 Tides › Bells ─────────────────────────────────── all ─
            f unfold  q quit  ? keys  o outline  / search  Tab link\
            """);
  }

  @Test
  void opensAndClosesThePartInView() {
    Reading reading = reading().press("f");
    assertThat(reading.screen())
        .contains("▾ How often?\n\n Twice, says a note.\n\n ### The answer\n\n ▸ Why?\n\n ▾ Shown");
    assertThat(reading.lastLine()).isEqualTo("Enter folds");
    assertThat(reading.press("f").screen()).isEqualTo(reading().press("tab", "tab").screen());
    assertThat(reading.lastLine()).isEqualTo("Enter unfolds");
  }

  @Test
  void enterOpensAndClosesAChosenSummary() {
    Reading reading = reading().press("tab", "tab", "enter", "tab", "tab", "enter");
    assertThat(reading.screen()).contains("▾ Why?\n\n Because of the moon.");
    reading.press("shift-tab", "shift-tab", "enter");
    assertThat(reading.screen()).contains("▸ How often?\n\n ▾ Shown");
    // What is inside is as it was left.
    assertThat(reading.press("enter").screen()).contains("Because of the moon.");
  }

  @Test
  void choosesNoLinkThatIsFoldedAway() {
    assertThat(reading().press("tab", "tab", "tab").lastLine()).isEqualTo("Enter folds");
    assertThat(reading().press("4").lastLine())
        .isEqualTo("The last link on the screen is number 3.");
  }

  @Test
  void aSearchOpensWhatItFindsAndClosesItAgainWhereItIsLeft() {
    Reading reading = reading().press("/").types("moon");
    assertThat(reading.screen()).contains("▾ How often?", "Because of the moon.", "1 of 1");
    assertThat(reading.press("escape").screen()).isEqualTo(reading().screen());
    reading.press("/").types("moon").press("enter", "escape");
    assertThat(reading.screen()).contains("Because of the moon.");
    assertThat(reading.press("f").screen()).contains("▸ How often?");
    assertThat(reading.press("/").types("a note").press("enter", "n").screen())
        .contains("Twice, says a note.");
  }

  @Test
  void aLinkToAHeadingThatIsFoldedAwayOpensIt() {
    assertThat(reading().press("tab", "enter").screen()).contains("### The answer");
    Reading outline = reading().press("o", "j", "enter");
    assertThat(outline.screen()).contains("### The answer");
    ReaderState named =
        ReaderState.open(Reading.desk(60, 24), Reading.page("tides", TEXT), "the-answer").state();
    assertThat(named.sheet().hides(named.sheet().row("the-answer").orElseThrow())).isFalse();
  }

  @Test
  void staysOpenAtAnotherWidth() {
    assertThat(reading().press("f").resize(45, 30).screen()).contains("▾ How often?\n\nTwice");
  }

  @Test
  void scrollsOverWhatIsFoldedAway() {
    String text =
        "# Long\n\n<details><summary>S</summary>\n\n" + "x\n\n".repeat(50) + "</details>\n";
    Reading reading = Reading.of(text + "\n" + "y\n\n".repeat(12), 60, 12);
    assertThat(reading.press("j", "j", "j", "j").topRow()).isEmpty();
    assertThat(reading.press("j").topRow()).isEqualTo("y");
    assertThat(reading.press("k", "k").topRow()).isEqualTo("▾ S");
    assertThat(reading.press("G").screen()).contains(" end ─");
    reading.press("g", "f").press(" ", " ", " ");
    assertThat(reading.press("escape").lastLine()).startsWith("f fold  ");
    assertThat(reading.press("f").topRow()).isEqualTo("▾ S");
    assertThat(reading.screen()).startsWith(" ▸ S\n");
  }

  @Test
  void foldsWithAsciiAlone() {
    LayoutOptions ascii =
        new LayoutOptions(80, false, false, false, LayoutOptions.plain(80).diagrams());
    Desk desk = new Desk(new Typesetter(ascii), Signposts.NONE, 60, 24);
    ReaderState state = ReaderState.open(desk, Reading.page("tides", TEXT), "").state();
    assertThat(ReaderView.view(state, 60, 24).stream().map(row -> row.text()))
        .contains(" > How often?", " v Shown");
  }
}
