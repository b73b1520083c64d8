package eda.runner.screen.reader;

/**
 * Where one reads.
 *
 * @param top the sheet's first row on the screen
 * @param anchor what the learner moved to; a new width changes the row and not the anchor
 */
record Place(int top, Anchor anchor) {
  static final Place START = new Place(0, Anchor.START);
}
