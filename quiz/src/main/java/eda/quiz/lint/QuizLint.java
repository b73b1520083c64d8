package eda.quiz.lint;

import eda.quiz.Finding;
import eda.quiz.Kind;
import eda.quiz.Option;
import eda.quiz.Question;
import eda.quiz.Quiz;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Habits that show only in a whole quiz: where the keys stand, how long they are. */
final class QuizLint {
  private static final int ENOUGH = 5;

  private final Quiz quiz;
  private final List<Kind.Choice> single;
  private final List<Kind.Choice> pairs;

  QuizLint(Quiz quiz) {
    this.quiz = quiz;
    List<Kind.Choice> choices = new ArrayList<>();
    for (Question question : quiz.questions()) {
      if (question.scorable()
          && question.kind() instanceof Kind.Choice choice
          && choice.correct() == 1) {
        choices.add(choice);
      }
    }
    pairs = choices.stream().filter(Kind.Choice::trueFalse).toList();
    single = choices.stream().filter(choice -> choice.options().size() > 2).toList();
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    checkPosition(findings);
    checkLength(findings);
    checkPairs(findings);
    return findings;
  }

  private void checkPosition(List<Finding> findings) {
    Map<Integer, Long> places = count(single, QuizLint::keyPlace);
    places.forEach(
        (place, count) -> {
          if (single.size() >= ENOUGH && 5 * count >= 3 * single.size()) {
            findings.add(
                Finding.note(
                    quiz.firstLine(),
                    "key-position",
                    "The right option stands in place "
                        + (place + 1)
                        + " in "
                        + count
                        + " of "
                        + single.size()
                        + " questions, so readers of the page can guess it. Vary the place."));
          }
        });
  }

  private void checkLength(List<Finding> findings) {
    long longest = single.stream().filter(OptionLint::keyIsLongest).count();
    if (single.size() >= ENOUGH && 5 * longest >= 3 * single.size()) {
      findings.add(
          Finding.warning(
              quiz.firstLine(),
              "longest-is-key",
              "The longest option is the right one in "
                  + longest
                  + " of "
                  + single.size()
                  + " questions. Shorten the keys or make the wrong options as precise."));
    }
  }

  private void checkPairs(List<Finding> findings) {
    Map<String, Long> keys = count(pairs, choice -> choice.key().strip());
    if (pairs.size() >= ENOUGH - 1 && keys.size() == 1) {
      findings.add(
          Finding.note(
              quiz.firstLine(),
              "true-false-balance",
              "The answer to all "
                  + pairs.size()
                  + " two-sided questions is the same. Turn some of the statements round."));
    }
  }

  private static int keyPlace(Kind.Choice choice) {
    return choice.options().stream().map(Option::correct).toList().indexOf(true);
  }

  private static <T> Map<T, Long> count(
      List<Kind.Choice> choices, Function<Kind.Choice, T> property) {
    return choices.stream().collect(Collectors.groupingBy(property, Collectors.counting()));
  }
}
