package eda.runner.screen.reader;

import eda.runner.screen.ScreenEvent;

/** What can happen to the reader besides what happens to every screen. */
public sealed interface ReaderEvent extends ScreenEvent {
  /** A long page is laid out. */
  record LaidOut(ReaderPage page, Sheet sheet) implements ReaderEvent {}

  /**
   * A link led to another page.
   *
   * @param fragment the heading that it names, or nothing
   */
  record Opened(ReaderPage page, String fragment) implements ReaderEvent {}

  /** A link can't be followed. */
  record Refused(String reason) implements ReaderEvent {}
}
