package eda.runner.screen.reader;

/** What a step of the reader asks for. */
public sealed interface ReaderEffect {
  /** Nothing but to draw. */
  record None() implements ReaderEffect {}

  /** To lay a long page out in the background; {@link ReaderEvent.LaidOut} is to follow. */
  record LayOut(ReaderPage page, int columns) implements ReaderEffect {}

  /**
   * To find the page to which a link on another leads; {@link ReaderEvent.Opened} or {@link
   * ReaderEvent.Refused} is to follow.
   */
  record Follow(ReaderPage from, String target) implements ReaderEffect {}

  /** To close the reader. */
  record Quit() implements ReaderEffect {}

  ReaderEffect NONE = new None();
}
