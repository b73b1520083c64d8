package eda.runner.screen.reader;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.screen.ScreenEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderStepsTest {
  private static Reading reading() {
    return Reading.of(Reading.TEXT, 60, 12);
  }

  @ParameterizedTest(name = "{0} leads to row {1}")
  @CsvSource({
    "down, 5",
    "j, 5",
    "enter, 5",
    "up, 3",
    "k, 3",
    "pagedown, 12",
    "' ', 12",
    "pageup, 0",
    "b, 0",
    "home, 0",
    "g, 0",
    "x, 4",
    "unknown, 4"
  })
  void keysScroll(String key, int top) {
    Reading reading = reading().press("j", "j", "j", "j", key);
    assertThat(reading.state().place().top()).isEqualTo(top);
    assertThat(reading.effect()).isEqualTo(ReaderEffect.NONE);
  }

  @Test
  void scrollingEndsWhereThePageEnds() {
    Reading reading = reading().press("G");
    assertThat(reading.state().atEnd()).isTrue();
    int top = reading.state().place().top();
    assertThat(reading.press("end", "j", " ").state().place().top()).isEqualTo(top);
    assertThat(reading.press("g").state().atEnd()).isFalse();
  }

  @Test
  void qAndTheEndOfTheTerminalClose() {
    assertThat(reading().press("q").effect()).isEqualTo(new ReaderEffect.Quit());
    assertThat(reading().press("o", "q").effect()).isEqualTo(new ReaderEffect.Quit());
    assertThat(reading().press("?", "q").effect()).isEqualTo(new ReaderEffect.Quit());
    assertThat(reading().happen(new ScreenEvent.Closed()).effect())
        .isEqualTo(new ReaderEffect.Quit());
  }

  @Test
  void aLinkToACommandWithAScreenOpensIt() {
    String text = CommandMarks.link("watch first-bus") + " " + CommandMarks.link("reset first-bus");
    Reading reading = Reading.of(text, 60, 12).press("tab");
    assertThat(reading.lastLine()).isEqualTo("Enter opens ./course watch first-bus");
    assertThat(reading.press("enter").effect()).isEqualTo(new ReaderEffect.Open("watch first-bus"));
    assertThat(reading.press("tab", "enter").effect()).isEqualTo(ReaderEffect.NONE);
    assertThat(reading.lastLine()).isEqualTo("This page has no heading #./course reset first-bus.");
  }

  @Test
  void aSearchCountsWhileItIsTypedAndLeavesNoTraceWhenLeft() {
    Reading reading = reading().press("j", "/", "s", "u", "n");
    assertThat(reading.lastLine()).startsWith("/sun  1 of 13");
    assertThat(reading.press("z").lastLine()).startsWith("/sunz  not found");
    assertThat(reading.press("backspace").lastLine()).startsWith("/sun  1 of 13");
    assertThat(reading.press("escape").state().place().top()).isEqualTo(1);
    assertThat(reading.state().finding()).isEqualTo(Finding.NONE);
  }

  @Test
  void aCapitalLetterMakesTheCaseCount() {
    assertThat(reading().press("/", "S", "u", "n").state().finding().matches()).hasSize(1);
    assertThat(reading().press("/", "s", "u", "n").state().finding().matches()).hasSize(13);
  }

  @Test
  void nAndItsCapitalGoRoundTheMatches() {
    Reading reading = reading().press("/", "m", "o", "o", "n", "enter", "n", "n");
    assertThat(reading.lastLine()).startsWith("/moon  3 of 5");
    assertThat(reading.press("N").lastLine()).startsWith("/moon  2 of 5");
    assertThat(reading.press("N", "N").lastLine()).startsWith("/moon  5 of 5");
    assertThat(reading.press("n").lastLine()).startsWith("/moon  1 of 5");
    assertThat(reading.press("escape", "n").lastLine()).isEqualTo("Type / and a word first.");
  }

  @Test
  void wordsAreFoundAcrossTheEndOfARowAndAfterAResize() {
    Reading reading = Reading.of("Words that run on and on over rows.", 40, 12);
    reading.press("/").press("on over rows".split("")).press("enter");
    assertThat(reading.state().finding().matches()).hasSize(1);
    Stretch match = reading.state().finding().matches().get(0);
    assertThat(match.lastRow()).isZero();
    reading = Reading.of("Several words that run on and then over rows.", 42, 12);
    reading.press("/").press("then over".split("")).press("enter");
    assertThat(reading.resize(40, 12).state().finding().matches()).hasSize(1);
    Reading narrow = Reading.of("a ".repeat(19) + "then over", 40, 12);
    narrow.press("/").press("a then".split(""));
    assertThat(narrow.state().finding().matches()).containsExactly(new Stretch(0, 36, 1, 4));
  }

  @Test
  void aLinkIsChosenAndFollowedAndBackspaceLeadsBack() {
    Reading reading = reading().press("tab");
    assertThat(reading.lastLine()).isEqualTo("→ #the-moon  Enter follows");
    assertThat(reading.press("enter").topRow()).isEqualTo("The moon");
    assertThat(reading.press("backspace").state().place().top()).isZero();
    assertThat(reading.press("backspace").lastLine()).isEqualTo("This is where you began.");
  }

  @Test
  void otherPagesAreAskedForAndComeWithAWayBack() {
    Reading reading = reading().press("j", "2", "enter");
    assertThat(reading.effect())
        .isEqualTo(new ReaderEffect.Follow(reading.state().page(), "currents.md"));
    ReaderPage other = Reading.page("currents", "# Currents\n\n" + "Flow.\n\n".repeat(30));
    reading.happen(new ReaderEvent.Opened(other, "")).press("G");
    assertThat(reading.state().page()).isEqualTo(other);
    reading.press("backspace");
    assertThat(reading.state().page().name()).isEqualTo("tides");
    assertThat(reading.state().place().top()).isEqualTo(2);
  }

  @Test
  void whatCannotBeFollowedIsSaid() {
    Reading reading = reading().happen(new ReaderEvent.Refused("There is no file."));
    assertThat(reading.lastLine()).isEqualTo("There is no file.");
    assertThat(reading.press("j").lastLine()).startsWith("q quit");
    assertThat(reading().press("9").lastLine())
        .isEqualTo("The last link on the screen is number 3.");
  }

  @Test
  void linksAreChosenInBothDirections() {
    Reading reading = reading().press("tab", "tab", "tab");
    assertThat(reading.lastLine()).startsWith("→ #footnote-1");
    assertThat(reading.press("shift-tab").lastLine())
        .isEqualTo("→ currents.md  2 Currents  Enter follows");
    assertThat(reading.press("tab", "tab").lastLine())
        .isEqualTo("→ https://example.org/tides  for a browser");
    assertThat(reading.press("enter").effect()).isEqualTo(ReaderEffect.NONE);
    assertThat(reading.press("tab").lastLine()).isEqualTo("No link further down.");
  }

  @Test
  void aFootnoteIsAJump() {
    Reading reading = reading().press("3", "enter");
    assertThat(reading.screen()).contains("¹ Twice in nearly 25 hours.");
    assertThat(reading.press("backspace").state().place().top()).isZero();
  }

  @Test
  void theOutlineLeadsToItsHeadings() {
    Reading reading = reading().press("o");
    assertThat(reading.state().mode()).isEqualTo(new Mode.Outline(0));
    assertThat(reading.press("j", "down", "down").state().mode()).isEqualTo(new Mode.Outline(2));
    assertThat(reading.press("enter").topRow()).isEqualTo("The Sun");
    assertThat(reading.press("o", "escape").state().mode()).isEqualTo(Mode.READING);
    assertThat(Reading.of("No headings.", 60, 12).press("o").lastLine())
        .isEqualTo("This page has no headings.");
  }

  @Test
  void aHeadingIsOpenedByItsName() {
    ReaderPage page = Reading.page("tides", Reading.TEXT);
    ReaderState state = ReaderState.open(Reading.desk(60, 12), page, "the-sun").state();
    assertThat(state.sheet().row(state.place().top()).text()).isEqualTo("The Sun");
    state = ReaderState.open(Reading.desk(60, 12), page, "the-son").state();
    assertThat(state.mode()).isEqualTo(new Mode.Reading("This page has no heading #the-son."));
  }

  @Test
  void thePlaceIsKeptThroughAllSizes() {
    String words =
        java.util.stream.IntStream.range(0, 600)
            .mapToObj(i -> "word" + i)
            .collect(java.util.stream.Collectors.joining(" "));
    Reading reading = Reading.of(words, 80, 24).press("j", "j", "j", "j", "j");
    String first = reading.topRow().split(" ")[0];
    for (int width : new int[] {40, 120, 43, 10, 200, 57}) {
      reading.resize(width, 15);
      assertThat((reading.topRow() + " ").contains(first + " ")).as("at %d", width).isTrue();
    }
    assertThat(reading.resize(80, 24).topRow()).startsWith(first + " ");
  }

  @Test
  void aLongPageIsShownAtOnceAndLaidOutBeside() {
    String text = "# Long\n\n" + "Some words of a page.\n\n".repeat(6_000);
    Reading reading = Reading.of(text, 60, 12);
    ReaderPage page = reading.state().page();
    assertThat(reading.effect()).isEqualTo(new ReaderEffect.LayOut(page, 58));
    assertThat(reading.screen()).contains("Some words of a page.", "laying out");
    Sheet whole = Reading.desk(60, 12).typesetter().whole(page, 58);
    reading.press("j", "j").happen(new ReaderEvent.LaidOut(page, whole));
    assertThat(reading.state().place().top()).isEqualTo(2);
    assertThat(reading.state().sheet()).isSameAs(whole);
    assertThat(reading.resize(50, 12).effect()).isEqualTo(new ReaderEffect.LayOut(page, 50));
    assertThat(reading.happen(new ReaderEvent.LaidOut(page, whole)).state().sheet())
        .isSameAs(whole);
  }

  @Test
  void theStartOfALongPageIsThatOfTheWhole() {
    String text = "# Long\n\n" + "Some words[^1] of a page.\n\n".repeat(6_000) + "[^1]: Few.\n";
    Typesetter typesetter = Reading.desk(60, 12).typesetter();
    ReaderPage page = Reading.page("long", text);
    Sheet start = typesetter.atOnce(page, 58);
    Sheet whole = typesetter.whole(page, 58);
    assertThat(start.whole()).isFalse();
    assertThat(start.size()).isBetween(400, 500);
    assertThat(start.page().rows()).isEqualTo(whole.page().rows().subList(0, start.size()));
  }

  @Test
  void proseKeepsToItsMeasureAndTablesTakeTheWindow() {
    String wide = "| " + "a".repeat(60) + " | " + "b".repeat(60) + " |\n|---|---|\n| 1 | 2 |\n";
    Sheet sheet =
        Reading.desk(160, 24)
            .typesetter()
            .whole(Reading.page("wide", "word ".repeat(60) + "\n\n" + wide), 158);
    assertThat(sheet.row(0).width()).isBetween(70, 80);
    assertThat(sheet.page().rows()).anyMatch(row -> row.width() > 120);
  }
}
