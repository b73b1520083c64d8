package eda.runner.lesson;

import eda.runner.lesson.text.Meaning;

/** A choice of colours. None sets a background: the terminal's own stays. */
public enum Theme {
  /** The terminal's own sixteen colours. */
  TERMINAL,
  /** For a light background. */
  LIGHT,
  /** For a dark background. */
  DARK;

  /** The colour of {@code meaning} as 0xRRGGBB, negative where it has the colour of text. */
  int rgb(Meaning meaning) {
    int hue = hue(meaning);
    if (hue == Hue.TEXT || this == TERMINAL) {
      return -1;
    }
    return (this == LIGHT ? Hue.ON_LIGHT : Hue.ON_DARK)[hue];
  }

  private static int hue(Meaning meaning) {
    switch (meaning) {
      case HEADING_1:
      case HEADING_2:
      case HEADING_3:
      case NOTE:
        return Hue.BLUE;
      case LINK:
        return Hue.CYAN;
      case CODE:
      case TYPE:
      case WARNING:
        return Hue.YELLOW;
      case NUMBER:
      case ANNOTATION:
        return Hue.ORANGE;
      case KEYWORD:
      case IMPORTANT:
        return Hue.PURPLE;
      case STRING:
      case INSERTED:
      case TIP:
      case OK:
        return Hue.GREEN;
      case DELETED:
      case CAUTION:
      case ERROR:
        return Hue.RED;
      case COMMENT:
      case FRAME:
      case FAINT:
        return Hue.GREY;
      default:
        return Hue.TEXT;
    }
  }

  /** The colours of both themes, by index. */
  private static final class Hue {
    static final int TEXT = -1;
    static final int BLUE = 0;
    static final int CYAN = 1;
    static final int YELLOW = 2;
    static final int ORANGE = 3;
    static final int PURPLE = 4;
    static final int GREEN = 5;
    static final int RED = 6;
    static final int GREY = 7;
    static final int[] ON_LIGHT = {
      0x0B4FA8, 0x006B7A, 0x7A5200, 0x9A3F0A, 0x6B36B0, 0x1B6B2F, 0xB01E2E, 0x5A626C
    };
    static final int[] ON_DARK = {
      0x7AB7FF, 0x5CCFE0, 0xE6C46E, 0xF2A272, 0xC9A0FF, 0x93D078, 0xFF8A8A, 0x9AA3AE
    };
  }
}
