package eda.runner.lesson.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellWidthTest {
  @ParameterizedTest(name = "{0} takes {1}")
  @CsvSource({
    "plain, 5",
    "café, 4",
    "cafe\u0301, 4",
    "漢字, 4",
    "ﾊﾝｶｸ, 4",
    "ＡＢ, 4",
    "한글, 4",
    "\u1112\u1161\u11AB, 2",
    "🇩🇪, 2",
    "🇩🇪🇫🇷, 4",
    "👩‍👩‍👧‍👦, 2",
    "👍🏽, 2",
    "🏽, 2",
    "❤, 1",
    "❤️, 2",
    "☑️, 2",
    "1️⃣, 2",
    "1\uFE0F, 1",
    "⌚, 2",
    "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC7F, 2",
    "नमस्ते, 4",
    "สวัสดี, 4",
    "→ ─ ✓ •, 7",
    "𝔘, 1",
    "𠀀, 2",
    "a\u200Bb, 2"
  })
  void countsColumns(String text, int columns) {
    assertThat(CellWidth.width(text)).isEqualTo(columns);
  }

  @Test
  void nothingTakesNoColumn() {
    assertThat(CellWidth.width("")).isZero();
  }

  @Test
  void keepsWhatReadersSeeAsOneCharacterTogether() {
    assertThat(CellWidth.clusters("e\u0301🇩🇪🇫🇷👩‍👧x1️⃣👍🏽"))
        .containsExactly("e\u0301", "🇩🇪", "🇫🇷", "👩‍👧", "x", "1️⃣", "👍🏽");
  }

  @Test
  void aJoinerTiesNoLetters() {
    assertThat(CellWidth.clusters("a\u200Db")).containsExactly("a\u200D", "b");
  }

  @Property
  void clustersAreTheText(@ForAll String text) {
    assertThat(String.join("", CellWidth.clusters(text))).isEqualTo(text);
  }

  @Property
  void aTextIsAsWideAsItsClusters(@ForAll String text) {
    int sum = 0;
    for (String cluster : CellWidth.clusters(text)) {
      sum += CellWidth.width(cluster);
    }
    assertThat(CellWidth.width(text)).isEqualTo(sum);
  }

  @Property
  void whatFitsIsTheLongestStartWithinTheColumns(
      @ForAll String text, @ForAll @IntRange(max = 20) int columns) {
    int fit = CellWidth.fit(text, columns);
    assertThat(CellWidth.width(text.substring(0, fit))).isLessThanOrEqualTo(columns);
    if (fit < text.length()) {
      String next = CellWidth.clusters(text.substring(fit)).get(0);
      assertThat(CellWidth.width(text.substring(0, fit) + next)).isGreaterThan(columns);
    }
  }
}
