package eda.runner.screen.page;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Span;
import eda.runner.lesson.text.WordWrap;
import eda.runner.screen.ScreenEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PageViewTest {
  @Test
  void aLongPageScrollsAndSaysWhereOneIs() {
    PageState state = PageState.open("Your progress", PageViewTest::text, 40, 12);
    assertThat(screen(state, 40, 12))
        .startsWith(" row 1\n row 2\n")
        .endsWith(
            """
             row 10
            ─ Your progress ────────────────── 33% ─
            q back  Space page  ↑↓ scroll
            """);
    PageState end = state.step(new ScreenEvent.Key("G"));
    assertThat(screen(end, 40, 12)).startsWith(" row 21\n").contains(" end ─");
    assertThat(end.step(new ScreenEvent.Key("j"))).isEqualTo(end);
  }

  @Test
  void anotherWidthLaysItOutAnewAndKeepsThePlaceOnThePage() {
    PageState state =
        PageState.open("P", PageViewTest::text, 40, 12)
            .step(new ScreenEvent.Key("G"))
            .step(new ScreenEvent.Resized(120, 40));
    assertThat(screen(state, 120, 40)).startsWith(" row 1\n").contains(" all ─");
  }

  @Test
  void keysThatLeaveCloseIt() {
    PageState state = PageState.open("P", PageViewTest::text, 80, 24);
    for (String key : List.of("q", "escape", "enter", "backspace")) {
      assertThat(state.step(new ScreenEvent.Key(key)).open()).isFalse();
    }
    assertThat(state.step(new ScreenEvent.Closed()).open()).isFalse();
  }

  @Property
  void whateverThePressesEveryFrameFits(
      @ForAll("keys") List<String> keys,
      @ForAll @IntRange(min = 2, max = 130) int width,
      @ForAll @IntRange(min = 1, max = 50) int height) {
    PageState state = PageState.open("日本語 a title", PageViewTest::text, 80, 24);
    state = state.step(new ScreenEvent.Resized(width, height));
    for (String key : keys) {
      state = state.step(new ScreenEvent.Key(key));
      assertThat(PageView.view(state, true, width, height))
          .hasSize(height)
          .allMatch(row -> row.width() <= width);
    }
  }

  @Provide
  Arbitrary<List<String>> keys() {
    return Arbitraries.of("down", "up", "pagedown", "pageup", "home", "end", "x").list();
  }

  private static List<Row> text(int width) {
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i <= 30; i++) {
      rows.addAll(WordWrap.wrap(List.of(Span.plain("row " + i)), width));
    }
    return rows;
  }

  private static String screen(PageState state, int width, int height) {
    return PageView.view(state, true, width, height).stream()
        .map(row -> row.text().stripTrailing() + "\n")
        .collect(Collectors.joining());
  }
}
