package eda.runner.screen.home;

/** What a step of the first screen asks for. */
public sealed interface HomeEffect {
  /** Nothing but to draw. */
  record None() implements HomeEffect {}

  /** To go to a place; {@link HomeEvent.Back} is to follow. */
  record Open(String command) implements HomeEffect {}

  /** To write down that the welcome was read, so that it never comes again. */
  record Welcomed() implements HomeEffect {}

  /** To leave the course. */
  record Quit() implements HomeEffect {}

  HomeEffect NONE = new None();
}
