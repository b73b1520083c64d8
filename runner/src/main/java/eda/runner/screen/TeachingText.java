package eda.runner.screen;

import java.util.Set;

/** The labels of the lines with which the test kit tells of a broken promise. */
final class TeachingText {
  static final Set<String> LABELS = Set.of("what happened", "promised", "why", "look at");

  private TeachingText() {}
}
