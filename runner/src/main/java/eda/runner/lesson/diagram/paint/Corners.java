package eda.runner.lesson.diagram.paint;

import eda.runner.lesson.diagram.model.Shape;

/** The four corners of an outline, from the top left in reading order: in Unicode and in ASCII. */
public enum Corners {
  SQUARE("┌┐└┘", "++++"),
  ROUND("╭╮╰╯", "..''"),
  DIAMOND("◇◇◇◇", "/\\\\/"),
  HEXAGON("╱╲╲╱", "/\\\\/"),
  LEAN_RIGHT("╱┐└╱", "/++/"),
  LEAN_LEFT("┌╲╲┘", "+\\\\+"),
  TRAPEZOID("╱╲└┘", "/\\++"),
  FUNNEL("┌┐╲╱", "++\\/"),
  FLAG("╲┐╱┘", "\\+/+"),
  HEAVY("┏┓┗┛", "####");

  private final String unicode;
  private final String ascii;

  Corners(String unicode, String ascii) {
    this.unicode = unicode;
    this.ascii = ascii;
  }

  /** The corners of a shape that has an outline. */
  public static Corners of(Shape shape) {
    return switch (shape) {
      case ROUND, CYLINDER -> ROUND;
      case DIAMOND -> DIAMOND;
      case HEXAGON -> HEXAGON;
      case LEAN_RIGHT -> LEAN_RIGHT;
      case LEAN_LEFT -> LEAN_LEFT;
      case TRAPEZOID -> TRAPEZOID;
      case FUNNEL -> FUNNEL;
      case FLAG -> FLAG;
      case BAR -> HEAVY;
      case BOX, NOTE, SUBROUTINE, START, END -> SQUARE;
    };
  }

  String glyph(int index, boolean unicodeGlyphs) {
    String set = unicodeGlyphs ? unicode : ascii;
    return set.substring(index, index + 1);
  }
}
