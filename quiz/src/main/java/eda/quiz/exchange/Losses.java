package eda.quiz.exchange;

import eda.quiz.Kind;
import eda.quiz.Question;
import eda.quiz.Quiz;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Collects what a format can't carry, in the order of the quizzes. */
final class Losses {
  private final List<Loss> all = new ArrayList<>();

  void add(Question question, String what) {
    all.add(new Loss(question.id(), what));
  }

  void add(Quiz quiz, String what) {
    all.add(new Loss(quiz.title().isEmpty() ? "quiz" : quiz.title(), what));
  }

  /** Tells the options in the quiz's header other than those that the format carries. */
  void options(Quiz quiz, Set<String> carried) {
    quiz.options().values().keySet().stream()
        .filter(key -> !carried.contains(key))
        .forEach(key -> add(quiz, "the option " + key + " is lost"));
  }

  void introduction(Quiz quiz) {
    if (!quiz.introduction().isEmpty()) {
      add(quiz, "the introduction is lost");
    }
  }

  void hint(Question question) {
    if (!question.hint().isEmpty()) {
      add(question, "the hint is lost");
    }
  }

  void weight(Question question) {
    if (question.weight().compareTo(BigDecimal.ONE) != 0) {
      add(question, "its weight of " + question.weight().toPlainString() + " is lost");
    }
  }

  /** Tells of characters that XML can't hold, which are written as signs for them. */
  void characters(Question question) {
    String texts = question.toString();
    if (!XmlText.visible(texts).equals(texts)) {
      add(question, "control characters are written as visible signs");
    }
  }

  /** Whether another program can score the question; if not, it is left out and that is told. */
  boolean usable(Question question) {
    boolean usable = question.scorable() || question.kind() instanceof Kind.Open;
    if (!usable) {
      add(question, "left out, since it has no usable key");
    }
    return usable;
  }

  List<Loss> all() {
    return List.copyOf(all);
  }
}
