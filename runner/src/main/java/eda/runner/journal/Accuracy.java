package eda.runner.journal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many first answers to the questions of a chapter were fully right. */
public record Accuracy(String chapter, int right, int answered) {

  /** Returns the chapters that were answered in, the weakest first. */
  public static List<Accuracy> of(Answers answers) {
    Map<String, Accuracy> chapters = new LinkedHashMap<>();
    answers
        .counted()
        .map(each -> new Accuracy(each.chapter(), each.right() ? 1 : 0, 1))
        .forEach(each -> chapters.merge(each.chapter(), each, Accuracy::plus));
    return chapters.values().stream().sorted(Comparator.comparingDouble(Accuracy::share)).toList();
  }

  /** The share that was right, 0 to 1. */
  public double share() {
    return (double) right / answered;
  }

  private Accuracy plus(Accuracy other) {
    return new Accuracy(chapter, right + other.right, answered + other.answered);
  }
}
