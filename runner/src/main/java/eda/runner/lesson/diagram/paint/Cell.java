package eda.runner.lesson.diagram.paint;

/**
 * One cell: nothing, text, or the arms of a line that belongs to a net.
 *
 * <p>Where two nets cross, the upright one is shown and the level one passes under it; so a {@code
 * ┼} is always a place where lines join.
 */
final class Cell {
  static final Cell EMPTY = new Cell("", 0, false, "");
  private static final int UPRIGHT = Arm.UP.bits(3) | Arm.DOWN.bits(3);

  final String text;
  final int bits;
  final boolean dotted;
  private final Object net;

  private Cell(String text, int bits, boolean dotted, Object net) {
    this.text = text;
    this.bits = bits;
    this.dotted = dotted;
    this.net = net;
  }

  static Cell text(String text) {
    return new Cell(text, 0, false, "");
  }

  static Cell line(int bits, boolean dotted, Object net) {
    return new Cell("", bits, dotted, net);
  }

  boolean isEmpty() {
    return text.isEmpty() && bits == 0;
  }

  boolean isText() {
    return !text.isEmpty();
  }

  /** Whether a single arm ends here. */
  boolean isStub() {
    return Integer.bitCount(arms(bits)) == 1;
  }

  /** Whether {@code other} is a line of another net that goes straight across this one. */
  boolean crosses(Cell other) {
    return !net.equals(other.net)
        && straight(bits)
        && straight(other.bits)
        && upright() != other.upright();
  }

  boolean sameNet(Cell other) {
    return net.equals(other.net);
  }

  boolean upright() {
    return (bits & ~UPRIGHT) == 0;
  }

  /** This cell with the arms of {@code other} as well. */
  Cell joined(Cell other) {
    int both = 0;
    for (Arm arm : Arm.values()) {
      both |= Math.max(bits & arm.bits(3), other.bits & arm.bits(3));
    }
    return new Cell("", both, dotted && other.dotted, net);
  }

  /** One bit for each arm, whatever its weight. */
  private static int arms(int bits) {
    return (bits | bits >> 1) & 0b01010101;
  }

  private static boolean straight(int bits) {
    int arms = arms(bits);
    return arms == 0b00010001 || arms == 0b01000100;
  }
}
