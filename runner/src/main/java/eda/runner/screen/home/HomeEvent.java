package eda.runner.screen.home;

import eda.runner.screen.ScreenEvent;

/** What can happen to the first screen besides what happens to every screen. */
public sealed interface HomeEvent extends ScreenEvent {
  /** The learner comes back from a place, and may be further than before. */
  record Back(CourseMap map) implements HomeEvent {}

  /** A place can't be gone to. */
  record Refused(String reason) implements HomeEvent {}

  /** It is known how many questions are due today. */
  record Due(int questions) implements HomeEvent {}
}
