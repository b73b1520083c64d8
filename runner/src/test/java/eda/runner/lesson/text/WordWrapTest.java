package eda.runner.lesson.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WordWrapTest {
  @Test
  void breaksAtSpacesThatVanish() {
    assertThat(wrap("the quick brown  fox", 9)).containsExactly("the quick", "brown", "fox");
  }

  @Test
  void keepsAddressesAbbreviationsAndHyphensWhole() {
    assertThat(wrap("see e.g. a.b/c-d or event-driven", 10))
        .containsExactly("see e.g.", "a.b/c-d or", "event-", "driven");
    assertThat(wrap("see e.g. a.b/c-d or event-driven", 14))
        .containsExactly("see e.g.", "a.b/c-d or", "event-driven");
  }

  @Test
  void splitsAWordThatIsTooLongBehindAMark() {
    assertThat(wrap("https://example.org/docs/page", 26))
        .containsExactly("https://example.org/docs/", "page");
    assertThat(wrap("abcdefghijkl", 5)).containsExactly("abcde", "fghij", "kl");
  }

  @Test
  void obeysLineFeeds() {
    assertThat(wrap("a\n\nb", 10)).containsExactly("a", "", "b");
    assertThat(wrap("abc \nd", 3)).containsExactly("abc", "d");
  }

  @Test
  void keepsPunctuationOffTheStartOfARow() {
    assertThat(wrap("漢字漢字。かな", 8)).containsExactly("漢字漢", "字。かな");
    assertThat(wrap("漢字「かな」", 6)).containsExactly("漢字", "「か", "な」");
  }

  @Test
  void prefersSpacesInKorean() {
    assertThat(wrap("이벤트 기반 구조", 11)).containsExactly("이벤트 기반", "구조");
  }

  @Test
  void breaksBetweenEmojiButNeverWithinOne() {
    assertThat(wrap("👩‍👩‍👧👍🏽🇩🇪🇫🇷", 4)).containsExactly("👩‍👩‍👧👍🏽", "🇩🇪🇫🇷");
  }

  @Test
  void keepsWhatANoBreakSpaceTies() {
    assertThat(wrap("take 5\u00A0km", 8)).containsExactly("take", "5\u00A0km");
  }

  @Test
  void carriesStylesAndTargetsOverRows() {
    Span link = new Span("one two", Style.of(Meaning.LINK), "a.md");
    assertThat(WordWrap.wrap(List.of(Span.plain("x "), link), 5))
        .containsExactly(
            Row.of(Span.plain("x "), new Span("one", link.style(), "a.md")),
            Row.of(new Span("two", link.style(), "a.md")));
  }

  @Property
  void losesNothingButSpaces(
      @ForAll("texts") String text, @ForAll @IntRange(min = 2, max = 30) int width) {
    StringBuilder joined = new StringBuilder();
    for (String row : wrap(text, width)) {
      assertThat(CellWidth.width(row)).isLessThanOrEqualTo(width);
      joined.append(row);
    }
    assertThat(joined.toString().replaceAll("[ \n]", "")).isEqualTo(text.replaceAll("[ \n]", ""));
  }

  @Property
  void aRowAsWideAsTheLongestWordSplitsNone(@ForAll("words") List<String> words) {
    List<Span> spans = List.of(Span.plain(String.join(" ", words)));
    List<String> rows = wrap(String.join(" ", words), Math.max(2, WordWrap.longestWord(spans)));
    assertThat(String.join(" ", rows)).isEqualTo(String.join(" ", words));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            " ", "  ", "\n", "a", "word", "-", "/", "漢字", "。", "한글", "👩‍👧", "🇩🇪", "e\u0301",
            "\uFE0F", "—", "“", "\u200B", "\u00A0", "ไทย", "1️⃣")
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(12).list().ofMinSize(1);
  }

  private static List<String> wrap(String text, int width) {
    return WordWrap.wrap(List.of(Span.plain(text)), width).stream().map(Row::text).toList();
  }
}
