package eda.runner.screen.reader;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.lesson.text.CellWidth;
import eda.runner.lesson.text.Row;
import eda.runner.screen.Cells;
import eda.runner.screen.ScreenEvent;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ReaderViewTest {
  private static final String HOSTILE =
      Reading.TEXT
          + "\n\u001b[2J 日本語のテキスト 👩‍👩‍👧 \u202e\n\n| a | b |\n|---|---|\n| c | "
          + "d ".repeat(60)
          + "|\n\n> quoted [a link](x.md) "
          + "and more ".repeat(20)
          + "\n\n```\n"
          + "code".repeat(60)
          + "\n```\n\n<details><summary>S</summary>\n\nword\n\n- <details>\n\n  x\n\n  </details>\n"
          + "\n</details>\n\n<details open><summary>open</summary>one [a](b.md)</details>\n";

  @Test
  void aSmallScreenShowsThePage() {
    assertThat(Reading.of(Reading.TEXT, 40, 12).screen())
        .isEqualTo(
            """
            Tides
            ━━━━━

            The sea rises and falls twice a day. See
            the moon or currents, and a note¹.

            The moon
            ────────

            The moon pulls the water, and the water
            ─ 1 Tides ─────────────────────── top ─
            q quit  ? keys  o outline  / search
            """);
  }

  @Test
  void theUsualScreenShowsWhereASearchIs() {
    assertThat(
            Reading.of(Reading.TEXT, 80, 24).press("/", "m", "o", "o", "n", "enter", "n").screen())
        .startsWith(" Tides\n ━━━━━\n\n The sea rises")
        .endsWith(
            """
            ─ 1 Tides ─────────────────────────────────────────────────────────────── top ─
            /moon  2 of 5  n next  N previous  Esc end
            """);
  }

  @Test
  void aWideScreenHasTheOutlineBesideThePage() {
    assertThat(Reading.of(Reading.TEXT, 120, 40).screen())
        .startsWith(
            """
             Tides                        │  Tides
               The moon                   │  ━━━━━
               The Sun                    │
                                          │  The sea rises and falls twice a day. See the moon or currents, and a note¹.
            """);
  }

  @Test
  void aSmallScreenShowsAllKeysAndTheOutlineInItsPlace() {
    assertThat(Reading.of(Reading.TEXT, 40, 12).press("?").screen())
        .isEqualTo(
            """
             ↑↓  j k         a line
             Space b  PgDn   a page
             g G  Home End   the start, the end
             o  f            outline, fold or unfold
             /  n N          search, next, last
             Tab 1-9  Enter  choose, follow a link
             r  s  e         run snippet, stop, edit
             Backspace       back again
             Ctrl-Z/L/T      shell, redraw, mouse
             Esc  q          let go, quit
            ─ 1 Tides ─────────────────────── top ─
            q quit  any other key back
            """);
    assertThat(Reading.of(Reading.TEXT, 40, 12).press("o").screen())
        .startsWith(" Tides\n   The moon\n   The Sun\n")
        .endsWith("Enter jump  ↑↓ choose  o close\n");
  }

  @Test
  void aWindowThatIsTooSmallSaysSo() {
    assertThat(Reading.of(Reading.TEXT, 80, 24).resize(20, 5).screen())
        .isEqualTo("This window is too\nsmall: 40 columns\nand 12 rows are\nneeded. q quits.\n\n");
  }

  @Property(tries = 500)
  void everyScreenFillsTheTerminalAndNoMore(@ForAll("events") List<ScreenEvent> events) {
    Reading reading = Reading.of(HOSTILE + SnippetPanelTest.TEXT, 80, 24);
    for (ScreenEvent event : events) {
      reading.happen(event);
      Desk desk = reading.state().desk();
      List<Row> rows = ReaderView.view(reading.state(), desk.width(), desk.height());
      assertThat(rows).hasSize(desk.height());
      assertThat(rows).allMatch(row -> row.width() <= desk.width());
    }
    assertThat(reading.screen().chars().filter(c -> c != '\n')).noneMatch(Character::isISOControl);
  }

  /** Twenty at a time, so that all tries together press ten thousand keys. */
  @Provide
  Arbitrary<List<ScreenEvent>> events() {
    Arbitrary<ScreenEvent> keys =
        Arbitraries.of(
                "up",
                "down",
                "j",
                "k",
                " ",
                "b",
                "g",
                "G",
                "home",
                "end",
                "pageup",
                "pagedown",
                "o",
                "f",
                "f",
                "/",
                "n",
                "N",
                "e",
                "t",
                "日",
                "tab",
                "shift-tab",
                "enter",
                "backspace",
                "escape",
                "?",
                "1",
                "3",
                "9",
                "ctrl-u",
                "r",
                "r",
                "s",
                "unknown",
                "\u0001",
                "q")
            .map(ScreenEvent.Key::new);
    Arbitrary<ScreenEvent> sizes =
        Arbitraries.integers()
            .between(1, 130)
            .flatMap(
                width ->
                    Arbitraries.integers()
                        .between(1, 45)
                        .map(height -> new ScreenEvent.Resized(width, height)));
    Arbitrary<ScreenEvent> ends =
        Arbitraries.of("[noon]\n1\n", "\u001b[2J\t日本語".repeat(90), "line\n".repeat(300), "")
            .flatMap(
                printed ->
                    Arbitraries.of(
                        SnippetPanelTest.ran("S1.1", printed, "noon", "\u202e日本語".repeat(40)),
                        SnippetPanelTest.ran("S1.2", printed),
                        new ReaderEvent.Edited(SnippetPanelTest.trial("S1.1"))));
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(12, keys),
            net.jqwik.api.Tuple.of(2, sizes),
            net.jqwik.api.Tuple.of(1, ends))
        .list()
        .ofSize(20);
  }

  @Test
  void widthsAreThoseOfCells() {
    assertThat(CellWidth.width(Cells.cut("日本語", 4, "…"))).isEqualTo(3);
    assertThat(Cells.cut(Row.plain("日本語"), 5).text()).isEqualTo("日本");
  }
}
