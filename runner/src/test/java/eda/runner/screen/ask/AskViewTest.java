package eda.runner.screen.ask;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.lesson.LayoutOptions;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Span;
import eda.runner.lesson.text.WordWrap;
import eda.runner.screen.ScreenEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AskViewTest {
  private static final Draft PICKS =
      new Draft.Picks(List.of("one", "`List<T>`", "three words and more of them than fit"), false);
  private static final Draft ORDER = new Draft.Order(List.of("wash", "pour", "drink"));
  private static final Draft PAIRS =
      new Draft.Pairs(List.of("tea", "milk"), List.of("cow", "leaf", "rock"));

  @Test
  void aSmallScreenShowsTheQuestionAndItsOptions() {
    assertThat(screen(opened(PICKS, 1), 40, 12))
        .isEqualTo(
            """
            row 1

            ›( ) 1) one
             ( ) 2) List<T>
             ( ) 3) three words and more of them
                    than fit




            ────────────────────────────────────────
            1-3 choose  Enter answer  ? hint  q quit
            """);
  }

  @Test
  void theKeysOfAnOptionMarkItAndEnterAnswers() {
    AskState marked = press(opened(PICKS, 1), "2");
    assertThat(screen(marked, 80, 24)).contains("›(•) 2) List<T>");
    assertThat(press(marked, "enter").line()).contains("2");
    assertThat(press(opened(PICKS, 1), "down", "down", "enter").line()).contains("3");
    assertThat(press(opened(PICKS, 1), "B", "A", "enter").line()).contains("1");
  }

  @Test
  void theOptionThatEnterAnsweredWithIsMarked() {
    AskState answered = press(opened(PICKS, 1), "down", "enter");
    assertThat(answered.line()).contains("2");
    assertThat(screen(answered, 80, 24)).contains("(•) 2) List<T>");
  }

  @Test
  void aPromptThatIsTooLongKeepsItsFirstAndItsLastKey() {
    Draft prompt = new Draft.OneKey("Enter goes on, b back, d dispute, = arithmetic, q quit");
    assertThat(screen(opened(prompt, 1), 40, 12)).endsWith("\nEnter goes on, b back, q quit\n");
    assertThat(screen(opened(prompt, 1), 80, 24)).endsWith(", = arithmetic, q quit\n");
  }

  @Test
  void severalOptionsAreMarkedAndTakenBackAndNoneIsNoAnswer() {
    AskState state = opened(new Draft.Picks(List.of("a", "b", "c"), true), 1);
    assertThat(press(state, "enter").done()).isFalse();
    assertThat(press(state, "1", "3", "1", "2", "enter").line()).contains("2,3");
    assertThat(screen(press(state, " "), 40, 12)).contains("›[x] 1) a");
  }

  @Test
  void arrowsPutInOrder() {
    AskState state = press(opened(ORDER, 1), "right", "down", "left");
    assertThat(screen(state, 40, 12))
        .contains(" 1. pour\n›2. drink\n 3. wash\n", "↑↓ choose  ←→ move");
    assertThat(press(state, "enter").line()).contains("2 3 1");
  }

  @Test
  void lettersAndArrowsMatchAndWhatIsOpenIsGoneToFirst() {
    AskState state = press(opened(PAIRS, 1), "down", "right");
    assertThat(screen(state, 40, 12)).contains(" 1 → ? tea\n›2 → A milk\n", "  C) rock\n");
    AskState first = press(state, "enter");
    assertThat(first.done()).isFalse();
    assertThat(press(first, "B", "enter").line()).contains("1b 2a");
  }

  @Test
  void aLineIsTypedAndAQuestionMarkAloneAsksForAHint() {
    AskState state = opened(new Draft.Typed("> ", ""), 1);
    assertThat(press(state, "?").line()).contains("hint");
    AskState typed = press(state, "h", "é", "日", "?", "backspace", "x");
    assertThat(screen(typed, 40, 12)).contains("\n> hé日x");
    assertThat(press(typed, "enter").line()).contains("hé日x");
    assertThat(press(typed, "ctrl-u", "enter").line()).contains("");
  }

  @Test
  void keysBesideTheAnswerAreTheWordsForThem() {
    for (Draft draft : List.of(PICKS, ORDER, PAIRS)) {
      assertThat(press(opened(draft, 1), "q").line()).contains("quit");
      assertThat(press(opened(draft, 1), "?").line()).contains("hint");
      assertThat(press(opened(draft, 1), "b").line()).contains("back");
      assertThat(press(opened(draft, 1), "s").line()).contains("skip");
      assertThat(press(opened(draft, 1), "d").line()).contains("dispute");
    }
  }

  @Test
  void aLongPageIsScrolledAndTheWindowFollowsTheKeysToTheOptions() {
    AskState state = opened(PICKS, 30);
    assertThat(screen(state, 40, 12)).startsWith("row 1\n").contains(" more rows, PgDn ─");
    assertThat(screen(press(state, "pagedown"), 40, 12)).startsWith("row 9\n");
    assertThat(screen(press(state, "down"), 40, 12)).contains("›( ) 2) List<T>");
    AskState read = opened(new Draft.OneKey("Enter goes on"), 30);
    assertThat(screen(press(read, " ", "down"), 40, 12)).startsWith("row 10\n");
    assertThat(press(read, "enter").line()).contains("");
    assertThat(press(read, "b").line()).contains("b");
  }

  @Test
  void theEndOfTheTerminalIsNoAnswer() {
    AskState state = opened(PICKS, 1).step(new ScreenEvent.Closed());
    assertThat(state.done()).isTrue();
    assertThat(state.line()).isEmpty();
  }

  @Property
  void whateverThePressesEveryFrameFitsAndAnAnswerNamesWhatIsThere(
      @ForAll("drafts") Draft draft,
      @ForAll("keys") List<String> keys,
      @ForAll @IntRange(min = 2, max = 130) int width,
      @ForAll @IntRange(min = 1, max = 50) int height) {
    AskState state = opened(draft, keys.size()).step(new ScreenEvent.Resized(width, height));
    for (String key : keys) {
      AskState before = state;
      state = state.step(new ScreenEvent.Key(key));
      assertThat(AskView.view(state, LayoutOptions.plain(width), width, height))
          .hasSize(height)
          .allMatch(row -> row.width() <= width);
      if (state.done()) {
        assertThat(state.line().orElseThrow())
            .matches("[1-3](,[1-3])*|[1-3]( [1-3])*|1[abc] 2[abc]|[a-z]+");
        state = before;
      }
    }
  }

  @Provide
  Arbitrary<Draft> drafts() {
    return Arbitraries.of(PICKS, ORDER, PAIRS, new Draft.Picks(List.of("x", "y", "z"), true));
  }

  @Provide
  Arbitrary<List<String>> keys() {
    return Arbitraries.of(
            "enter",
            "escape",
            "?",
            "q",
            "1",
            "2",
            "9",
            "A",
            "C",
            "Z",
            "up",
            "down",
            "left",
            "right",
            "pageup",
            "pagedown",
            "tab",
            " ",
            "unknown",
            "日")
        .list()
        .ofMaxSize(30);
  }

  private static AskState opened(Draft draft, int rows) {
    return AskState.open(width -> text(rows, width), draft, 40, 0);
  }

  private static List<Row> text(int rows, int width) {
    List<Row> all = new ArrayList<>();
    for (int i = 1; i <= rows; i++) {
      all.addAll(WordWrap.wrap(List.of(Span.plain("row " + i)), Math.max(2, width)));
    }
    return all;
  }

  private static AskState press(AskState state, String... keys) {
    return Arrays.stream(keys)
        .map(ScreenEvent.Key::new)
        .reduce(state, AskState::step, (one, other) -> other);
  }

  private static String screen(AskState state, int width, int height) {
    AskState sized = state.step(new ScreenEvent.Resized(width, height));
    return AskView.view(sized, LayoutOptions.plain(width), width, height).stream()
        .map(row -> row.text().stripTrailing() + "\n")
        .collect(Collectors.joining());
  }
}
