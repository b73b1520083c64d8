package eda.runner.screen;

import eda.runner.lesson.text.Row;
import java.util.List;

/**
 * A page that fills the terminal: state, step, view.
 *
 * <p>{@link ScreenLoop} calls all three from one thread, one event after the other.
 *
 * @param <S> the immutable state
 * @param <F> what a step can ask for
 */
public interface Screen<S, F> {
  /** Returns what follows from the event; only {@link #perform} has effects. */
  Step<S, F> step(S state, ScreenEvent event);

  /** Returns the rows of a frame; the same state and size always give the same ones. */
  List<Row> view(S state, int width, int height);

  /**
   * Does what the step asks for, at once or in the background with an event at its end.
   *
   * @return whether the screen stays open
   */
  boolean perform(Step<S, F> step) throws InterruptedException;
}
