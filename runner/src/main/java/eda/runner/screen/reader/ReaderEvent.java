package eda.runner.screen.reader;

import eda.runner.screen.ScreenEvent;
import eda.runner.snippet.SnippetRun;

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

  /** A page is on the screen, so that there is time for what it may need later. */
  record Shown(ReaderPage page) implements ReaderEvent {}

  /** A snippet has run, to its end or not. */
  record Ran(Trial trial, SnippetRun run, Verdict verdict) implements ReaderEvent {}

  /** A snippet waits for what it needs before it can run. */
  record Waits(Trial trial, String reason) implements ReaderEvent {}

  /** The learner has changed the code of a snippet. */
  record Edited(Trial trial) implements ReaderEvent {}

  /** What was asked for can't be done: a link followed, a snippet run. */
  record Refused(String reason) implements ReaderEvent {}
}
