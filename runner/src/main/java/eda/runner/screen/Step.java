package eda.runner.screen;

import java.util.Objects;

/**
 * What follows from an event: the next state of a screen, and what is to be done on the way to it.
 */
public record Step<S, F>(S state, F effect) {
  public Step {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(effect, "effect");
  }
}
