package eda.quiz;

import eda.quiz.read.QuizReader;

/** Quizzes and questions for tests, written as authors write them. */
public final class Quizzes {
  private Quizzes() {}

  public static Quiz quiz(String quizdown) {
    return QuizReader.read("{{< quizdown >}}\n" + quizdown + "\n{{< /quizdown >}}\n")
        .quizzes()
        .get(0);
  }

  /** A question from its list and what stands around it. */
  public static Question question(String content) {
    return quiz("### What?\n\n" + content).questions().get(0);
  }
}
