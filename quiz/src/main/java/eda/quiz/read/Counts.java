package eda.quiz.read;

import eda.quiz.Kind;
import eda.quiz.Option;
import eda.quiz.Question;
import eda.quiz.Quiz;
import eda.quiz.QuizPage;

/**
 * How much there is in one page or in many.
 *
 * @param quizzes blocks with at least one question
 * @param questions headings with a list under them, scored or not
 * @param options options of the questions that let readers choose; items of sequences, pairs and
 *     typed answers are none
 * @param correct those of the options that are marked as right
 * @param explained questions with an explanation; comments on options alone are none
 */
public record Counts(int quizzes, int questions, int options, int correct, int explained) {
  public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

  static Counts of(QuizPage page) {
    Counts counts = NONE;
    for (Quiz quiz : page.quizzes()) {
      counts = counts.plus(new Counts(1, 0, 0, 0, 0));
      for (Question question : quiz.questions()) {
        counts = counts.plus(of(question));
      }
    }
    return counts;
  }

  private static Counts of(Question question) {
    int explained = question.explanation().isBlank() ? 0 : 1;
    if (question.kind() instanceof Kind.Choice choice) {
      int correct = (int) choice.options().stream().filter(Option::correct).count();
      return new Counts(0, 1, choice.options().size(), correct, explained);
    }
    return new Counts(0, 1, 0, 0, explained);
  }

  public Counts plus(Counts other) {
    return new Counts(
        quizzes + other.quizzes,
        questions + other.questions,
        options + other.options,
        correct + other.correct,
        explained + other.explained);
  }
}
