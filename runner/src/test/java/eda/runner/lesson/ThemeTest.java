package eda.runner.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Style;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {
  private static final double READABLE = 4.5;

  @ParameterizedTest
  @EnumSource(Meaning.class)
  void isReadableOnItsBackground(Meaning meaning) {
    int onLight = Theme.LIGHT.rgb(meaning);
    int onDark = Theme.DARK.rgb(meaning);
    assertThat(onLight < 0).isEqualTo(onDark < 0);
    if (onLight >= 0) {
      assertThat(contrast(onLight, 0xFFFFFF)).isGreaterThan(READABLE);
      assertThat(contrast(onLight, 0xFDF6E3)).isGreaterThan(READABLE);
      assertThat(contrast(onDark, 0x000000)).isGreaterThan(READABLE);
      assertThat(contrast(onDark, 0x282C34)).isGreaterThan(READABLE);
    }
  }

  @ParameterizedTest
  @EnumSource(Meaning.class)
  void keepsItsContrastIn256Colours(Meaning meaning) {
    if (Theme.DARK.rgb(meaning) >= 0) {
      assertThat(contrast(indexed(Theme.LIGHT, meaning), 0xFFFFFF)).isGreaterThan(READABLE);
      assertThat(contrast(indexed(Theme.DARK, meaning), 0x000000)).isGreaterThan(READABLE);
    }
  }

  @ParameterizedTest
  @EnumSource(Meaning.class)
  void addsColourToTheAttributesOfPlainTerminals(Meaning meaning) {
    String attributes = Palette.ATTRIBUTES.codes(Style.of(meaning));
    for (Theme theme : Theme.values()) {
      String codes = Palette.of(theme, ColourDepth.DIRECT).codes(Style.of(meaning));
      assertThat(codes).startsWith(attributes);
    }
  }

  /** The colour that xterm has for the index which stands for a theme's colour. */
  private static int indexed(Theme theme, Meaning meaning) {
    String code = ColourDepth.INDEXED.code(theme.rgb(meaning));
    int index = Integer.parseInt(code.substring(code.lastIndexOf(';') + 1));
    if (index >= 232) {
      return (8 + 10 * (index - 232)) * 0x010101;
    }
    int cube = index - 16;
    return level(cube / 36) << 16 | level(cube / 6 % 6) << 8 | level(cube % 6);
  }

  private static int level(int step) {
    return step == 0 ? 0 : 55 + 40 * step;
  }

  /** Contrast as WCAG 2.2 defines it. */
  private static double contrast(int one, int other) {
    double lighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16 & 0xFF)
        + 0.7152 * linear(rgb >> 8 & 0xFF)
        + 0.0722 * linear(rgb & 0xFF);
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
