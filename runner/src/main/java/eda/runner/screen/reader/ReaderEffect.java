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

  /** To open a command that has a screen, given without {@code ./course}, and come back. */
  record Open(String command) implements ReaderEffect {}

  /** To get ready for runs of the page's snippets. */
  record Prepare(ReaderPage page) implements ReaderEffect {}

  /** To run a snippet; {@link ReaderEvent.Ran} or {@link ReaderEvent.Refused} is to follow. */
  record Run(ReaderPage page, Trial trial) implements ReaderEffect {}

  /** To end the present run, which then is told as one that was stopped. */
  record Stop() implements ReaderEffect {}

  /**
   * To let the learner change the code of a snippet; {@link ReaderEvent.Edited} or {@link
   * ReaderEvent.Refused} is to follow.
   */
  record Edit(ReaderPage page, Trial trial) implements ReaderEffect {}

  /** To write down that a snippet was predicted. */
  record Predicted(ReaderPage page, String snippet, boolean right) implements ReaderEffect {}

  /** To close the reader. */
  record Quit() implements ReaderEffect {}

  ReaderEffect NONE = new None();
}
