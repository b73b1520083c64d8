package eda.runner.lesson.diagram.layered;

/** A run of cells along the side of an item. */
record Span(int start, int length) {

  /** Where number {@code index} of {@code count} lines stands when they are spread evenly. */
  int spread(int index, int count) {
    return start + Math.max(0, ((2 * index + 1) * length - 1) / (2 * count));
  }

  boolean holds(int cell) {
    return cell >= start && cell < start + length;
  }

  /** The length that {@code count} lines need so that none touches another. */
  static int needed(int count, boolean alongColumn) {
    if (alongColumn) {
      return count % 2 == 0 ? count + 1 : count;
    }
    return Math.max(1, 2 * count - 1);
  }
}
