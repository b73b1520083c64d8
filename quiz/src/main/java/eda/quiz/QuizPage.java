package eda.quiz;

import java.util.List;

/** Everything that was read from one page: its quizzes in order, and what is wrong with them. */
public record QuizPage(List<Quiz> quizzes, List<Finding> findings) {
  public QuizPage {
    quizzes = List.copyOf(quizzes);
    findings = List.copyOf(findings);
  }
}
