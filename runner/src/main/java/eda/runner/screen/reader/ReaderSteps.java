package eda.runner.screen.reader;

import eda.runner.screen.ScreenEvent;
import eda.runner.screen.Step;

/** How one state of the reader follows from another. */
public final class ReaderSteps {
  private ReaderSteps() {}

  /** Returns what follows from the event. */
  public static Step<ReaderState, ReaderEffect> step(ReaderState state, ScreenEvent event) {
    if (event instanceof ScreenEvent.Key key) {
      return ReaderKeys.key(state, key.name());
    }
    if (event instanceof ScreenEvent.Wheel wheel) {
      return ReaderKeys.wheel(state, wheel.rows());
    }
    if (event instanceof ScreenEvent.Resized resized) {
      return state.resized(resized.width(), resized.height());
    }
    if (event instanceof ReaderEvent.LaidOut laidOut) {
      boolean expected =
          laidOut.page().equals(state.page())
              && laidOut.sheet().columns() == state.desk().columns();
      return expected ? state.on(laidOut.sheet()).stay() : state.stay();
    }
    if (event instanceof ReaderEvent.Opened opened) {
      return state.turned(opened);
    }
    if (event instanceof ReaderEvent.Shown shown) {
      return state.ask(new ReaderEffect.Prepare(shown.page()));
    }
    if (event instanceof ReaderEvent.Ran ran) {
      return SnippetKeys.ended(state, ran);
    }
    if (event instanceof ReaderEvent.Waits waits) {
      return SnippetKeys.waits(state, waits);
    }
    if (event instanceof ReaderEvent.Edited edited) {
      return SnippetKeys.edited(state, edited.trial());
    }
    if (event instanceof ReaderEvent.Refused refused) {
      return state.noting(refused.reason()).stay();
    }
    return event instanceof ScreenEvent.Closed ? state.ask(new ReaderEffect.Quit()) : state.stay();
  }
}
