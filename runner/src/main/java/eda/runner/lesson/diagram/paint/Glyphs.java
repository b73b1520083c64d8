package eda.runner.lesson.diagram.paint;

import eda.runner.lesson.diagram.model.Marker;

/** The characters that lines are made of. */
enum Glyphs {
  UNICODE,
  ASCII;

  /**
   * All ways in which four arms of weight none, light or heavy meet, in the order of the number
   * that up, right, down and left make in base three. The names are those of Unicode's block "Box
   * Drawing", U+2500 to U+257F.
   */
  private static final String JUNCTIONS =
      " ╴╸╷┐┑╻┒┓╶─╾┌┬┭┎┰┱╺╼━┍┮┯┏┲┳" + "╵┘┙│┤┥╽┧┪└┴┵├┼┽┟╁╅┕┶┷┝┾┿┢╆╈" + "╹┚┛╿┦┩┃┨┫┖┸┹┞╀╃┠╂╉┗┺┻┡╄╇┣╊╋";

  private static final int VERTICAL = Arm.UP.bits(3) | Arm.DOWN.bits(3);
  private static final int HORIZONTAL = Arm.LEFT.bits(3) | Arm.RIGHT.bits(3);
  private static final int HEAVY = 0b10101010;

  /** The character for arms of the weights in {@code bits}. */
  String line(int bits, boolean dotted) {
    if (bits == 0) {
      return " ";
    }
    boolean horizontal = (bits & VERTICAL) == 0;
    boolean vertical = (bits & HORIZONTAL) == 0;
    if (this == ASCII) {
      return ascii(bits, dotted, horizontal ? "-" : vertical ? "|" : "+");
    }
    if (dotted && (horizontal || vertical)) {
      return horizontal ? "┄" : "┆";
    }
    int index = 0;
    for (Arm arm : Arm.values()) {
      index = index * 3 + (bits >> (2 * arm.ordinal()) & 3);
    }
    return JUNCTIONS.substring(index, index + 1);
  }

  private static String ascii(int bits, boolean dotted, String light) {
    if ((bits & HEAVY) != 0 && !light.equals("+")) {
      return light.equals("-") ? "=" : "#";
    }
    if (dotted && !light.equals("+")) {
      return light.equals("-") ? "." : ":";
    }
    return light;
  }

  /** The character for a line's end that points along {@code arm}. */
  String head(Marker marker, Arm arm) {
    boolean unicode = this == UNICODE;
    return switch (marker) {
      case NONE -> throw new IllegalArgumentException("nothing to draw");
      case ARROW -> pick(unicode ? "▲▶▼◀" : "^>v<", arm);
      case OPEN -> pick(unicode ? "∧›∨‹" : "^>v<", arm);
      case TRIANGLE -> pick(unicode ? "△▷▽◁" : "^>v<", arm);
      case CIRCLE -> unicode ? "○" : "o";
      case CROSS -> unicode ? "×" : "x";
      case FILLED_DIAMOND -> unicode ? "◆" : "*";
      case OPEN_DIAMOND -> unicode ? "◇" : "o";
    };
  }

  String corner(Corners corners, int index) {
    return corners.glyph(index, this == UNICODE);
  }

  String sign(Signs sign) {
    return this == UNICODE ? sign.unicode : sign.ascii;
  }

  private static String pick(String four, Arm arm) {
    return four.substring(arm.ordinal(), arm.ordinal() + 1);
  }
}
