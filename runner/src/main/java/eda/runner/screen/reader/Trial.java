package eda.runner.screen.reader;

import eda.runner.lesson.Snippet;
import java.util.List;

/**
 * One run of a snippet.
 *
 * @param code what runs: the snippet's own, or what the learner made of it
 * @param prediction the lines that the learner expects; empty where none were typed
 */
public record Trial(Snippet snippet, String code, List<String> prediction) {
  public Trial {
    prediction = List.copyOf(prediction);
  }

  static Trial of(Snippet snippet, List<String> prediction) {
    return new Trial(snippet, snippet.code(), prediction);
  }

  String name() {
    return snippet.name();
  }
}
