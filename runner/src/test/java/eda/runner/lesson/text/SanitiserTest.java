package eda.runner.lesson.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SanitiserTest {
  @Test
  void showsControlsAsPictures() {
    assertThat(Sanitiser.visible("a\u001b[31mred\u0007\b\u007f\r\u0000", true))
        .isEqualTo("a␛[31mred␇␈␡␍␀");
  }

  @Test
  void showsC1AsEscapesSinceTheyHaveNoPictures() {
    assertThat(Sanitiser.visible("\u009b2J\u0085", true)).isEqualTo("\\u009b2J\\u0085");
  }

  @Test
  void showsControlsAsEscapesInAscii() {
    assertThat(Sanitiser.visible("\u001b]52;c;x\u0007", false)).isEqualTo("\\u001b]52;c;x\\u0007");
  }

  @Test
  void namesWhatReordersText() {
    assertThat(Sanitiser.visible("user\u202Etxt.exe\u2069", true))
        .isEqualTo("user‹RLO›txt.exe‹PDI›");
    assertThat(Sanitiser.visible("\u200Fa\u061C", false)).isEqualTo("<RLM>a<ALM>");
  }

  @Test
  void replacesHalfASurrogatePair() {
    assertThat(Sanitiser.visible("a\uD83Db\uDE00", true)).isEqualTo("a\uFFFDb\uFFFD");
    assertThat(Sanitiser.visible("😀", true)).isEqualTo("😀");
  }

  @Test
  void keepsTabLineFeedAndForeignScripts() {
    String text = "a\tb\nשלום नमस्ते 漢字 a\u00A0b";
    assertThat(Sanitiser.visible(text, true)).isEqualTo(text);
  }

  @Property
  void leavesNothingToObey(@ForAll String text, @ForAll boolean unicode) {
    String visible = Sanitiser.visible(text, unicode);
    for (int i = 0; i < visible.length(); i++) {
      char c = visible.charAt(i);
      assertThat(Sanitiser.isControl(c) && c != '\n' && c != '\t').isFalse();
      assertThat(c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069').isFalse();
    }
  }

  @Property
  void cleansOnce(@ForAll String text, @ForAll boolean unicode) {
    String visible = Sanitiser.visible(text, unicode);
    assertThat(Sanitiser.visible(visible, unicode)).isEqualTo(visible);
  }
}
