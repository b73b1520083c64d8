package eda.quiz.read;

import java.util.Set;

/**
 * The mark at the start of a list item, such as {@code [x]}.
 *
 * @param length how many characters of the item it takes
 * @param slip what is wrong with the way it is written
 */
record Mark(Sign sign, int length, Slip slip) {

  /** What a mark says about its item. */
  enum Sign {
    NONE,
    RIGHT,
    WRONG,
    /** {@code [=]}: a text that is accepted as an answer. */
    ACCEPTED,
    /** {@code [?]}: a point of a rubric. */
    POINT,
    /** Brackets with something short in them: a mark only among other marks. */
    UNKNOWN
  }

  /** Slips of the pen that leave the meaning of a mark clear. */
  enum Slip {
    NONE,
    /** {@code [ x]} or {@code [x ]}. */
    BLANKS,
    /** {@code []} or {@code [ ]}. */
    WIDTH,
    /** {@code [x]text}. */
    NO_SPACE,
    /** A sign that looks like an x, or means the same. */
    LOOK_ALIKE
  }

  static final Mark NONE = new Mark(Sign.NONE, 0, Slip.NONE);

  private static final int LONGEST = 6;
  private static final Set<String> LOOK_ALIKES =
      Set.of("✓", "✔", "√", "☑", "✅", "y", "Y", "х", "Х", "×", "ⅹ", "Ⅹ");

  /** The mark at the start of the text of an item. */
  static Mark of(String text) {
    int end = text.indexOf(']');
    if (!text.startsWith("[") || end < 0 || end > LONGEST) {
      return NONE;
    }
    String inner = text.substring(1, end);
    char after = end + 1 < text.length() ? text.charAt(end + 1) : ' ';
    boolean spaced = Character.isWhitespace(after);
    if ("([".indexOf(after) >= 0 && !inner.equals(" ")) {
      return NONE;
    }
    Sign sign = sign(inner.strip());
    if (sign == Sign.UNKNOWN && !spaced) {
      return NONE;
    }
    return new Mark(sign, end + 1, slip(sign, inner, spaced));
  }

  /** A mark that stands for itself, whatever its neighbours are. */
  boolean present() {
    return sign != Sign.NONE && sign != Sign.UNKNOWN;
  }

  boolean isChoice() {
    return sign == Sign.RIGHT || sign == Sign.WRONG;
  }

  /** How the mark should have been written. */
  String tidy() {
    return sign == Sign.RIGHT ? "[x]" : "[ ]";
  }

  private static Sign sign(String inner) {
    if (inner.isEmpty()) {
      return Sign.WRONG;
    }
    if (inner.equalsIgnoreCase("x") || LOOK_ALIKES.contains(inner)) {
      return Sign.RIGHT;
    }
    if (inner.equals("=")) {
      return Sign.ACCEPTED;
    }
    return inner.equals("?") ? Sign.POINT : Sign.UNKNOWN;
  }

  private static Slip slip(Sign sign, String inner, boolean spaced) {
    if (sign == Sign.RIGHT && LOOK_ALIKES.contains(inner.strip())) {
      return Slip.LOOK_ALIKE;
    }
    if (sign == Sign.WRONG && !inner.equals(" ")) {
      return Slip.WIDTH;
    }
    if (sign == Sign.RIGHT && inner.length() > 1) {
      return Slip.BLANKS;
    }
    return spaced || sign == Sign.UNKNOWN ? Slip.NONE : Slip.NO_SPACE;
  }
}
