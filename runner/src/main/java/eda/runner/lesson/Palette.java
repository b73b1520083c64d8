package eda.runner.lesson;

import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Style;

/**
 * How meanings look, as parameters of the terminal's "select graphic rendition" (ECMA-48, 8.3.117).
 */
public final class Palette {
  /** Text alone. */
  public static final Palette NONE = new Palette(false, new String[0]);

  /** Bold, underline and the like without colour, for NO_COLOR on a terminal. */
  public static final Palette ATTRIBUTES = new Palette(true, new String[0]);

  /** The terminal's own sixteen colours, so that they suit its background. */
  public static final Palette SIXTEEN = new Palette(true, sixteen());

  private static final Meaning[] MEANINGS = Meaning.values();

  private final boolean attributes;
  private final String[] colours;

  private Palette(boolean attributes, String[] colours) {
    this.attributes = attributes;
    this.colours = colours;
  }

  /** The colours of {@code theme} as far as a terminal of that depth can show them. */
  public static Palette of(Theme theme, ColourDepth depth) {
    if (theme == Theme.TERMINAL || depth == ColourDepth.SIXTEEN) {
      return SIXTEEN;
    }
    String[] colours = new String[MEANINGS.length];
    for (Meaning meaning : MEANINGS) {
      int rgb = theme.rgb(meaning);
      colours[meaning.ordinal()] = rgb < 0 ? "" : depth.code(rgb);
    }
    return new Palette(true, colours);
  }

  private static String[] sixteen() {
    Meaning[] meanings = Meaning.values();
    String[] colours = new String[meanings.length];
    for (Meaning meaning : meanings) {
      colours[meaning.ordinal()] = colour(meaning);
    }
    return colours;
  }

  /** The parameters for {@code style}, empty where it looks like plain text. */
  String codes(Style style) {
    if (!attributes || style.bits() == 0) {
      return "";
    }
    StringBuilder codes = new StringBuilder();
    for (Meaning meaning : MEANINGS) {
      if (style.has(meaning)) {
        append(codes, attribute(meaning));
        append(codes, colours.length == 0 ? "" : colours[meaning.ordinal()]);
      }
    }
    return codes.toString();
  }

  private static void append(StringBuilder codes, String code) {
    if (!code.isEmpty()) {
      codes.append(codes.length() == 0 ? "" : ";").append(code);
    }
  }

  private static String attribute(Meaning meaning) {
    switch (meaning) {
      case HEADING_1:
      case HEADING_2:
      case HEADING_3:
      case HEADING_4:
      case HEADING_5:
      case HEADING_6:
      case STRONG:
      case KEY:
      case NOTE:
      case TIP:
      case IMPORTANT:
      case WARNING:
      case CAUTION:
        return "1";
      case EMPHASIS:
        return "3";
      case UNDERLINE:
      case LINK:
        return "4";
      case SELECTED:
        return "7";
      case STRIKE:
        return "9";
      default:
        return "";
    }
  }

  private static String colour(Meaning meaning) {
    switch (meaning) {
      case HEADING_1:
      case HEADING_2:
      case HEADING_3:
      case COMMENT:
      case LINK:
        return "36";
      case CODE:
      case TYPE:
      case NUMBER:
      case WARNING:
        return "33";
      case KEYWORD:
      case ANNOTATION:
      case IMPORTANT:
        return "35";
      case STRING:
      case INSERTED:
      case TIP:
      case OK:
        return "32";
      case DELETED:
      case CAUTION:
      case ERROR:
        return "31";
      case NOTE:
        return "34";
      case FRAME:
      case FAINT:
        return "2";
      default:
        return "";
    }
  }
}
