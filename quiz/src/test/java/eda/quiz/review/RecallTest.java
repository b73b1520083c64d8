package eda.quiz.review;

import static org.assertj.core.api.Assertions.assertThat;

import eda.quiz.Quizzes;
import eda.quiz.paper.Answer;
import eda.quiz.score.Marking;
import eda.quiz.score.Rules;
import eda.quiz.score.Score;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecallTest {

  @ParameterizedTest
  @CsvSource({
    "RIGHT, false, MEDIUM, false, GOOD",
    "RIGHT, false, HIGH, false, GOOD",
    "RIGHT, false, HIGH, true, EASY",
    "RIGHT, false, MEDIUM, true, GOOD",
    "RIGHT, true, HIGH, true, HARD",
    "RIGHT, false, LOW, true, HARD",
    "HALF, false, HIGH, true, HARD",
    "WRONG, false, LOW, false, AGAIN",
    "WRONG, true, HIGH, true, AGAIN",
    "BLANK, false, MEDIUM, true, AGAIN"
  })
  void ratesAnAnswerByItsScoreAndHowItCameAbout(
      Given given, boolean hint, Confidence confidence, boolean before, Rating rating) {
    assertThat(new Recall(hint, confidence, before).rating(given.score())).contains(rating);
  }

  @Test
  void questionsThatDoNotCountAreNotScheduled() {
    Score unscored = score("- [ ] a\n- [ ] b", new Answer.Picked(Set.of(0)));
    assertThat(Recall.PLAIN.rating(unscored)).isEmpty();
    assertThat(Recall.PLAIN.urgent(unscored)).isFalse();
  }

  @Test
  void onlyConfidentErrorsAreUrgent() {
    Recall sure = new Recall(false, Confidence.HIGH, false);
    assertThat(sure.urgent(Given.WRONG.score())).isTrue();
    assertThat(sure.urgent(Given.BLANK.score())).isFalse();
    assertThat(sure.urgent(Given.RIGHT.score())).isFalse();
    assertThat(Recall.PLAIN.urgent(Given.WRONG.score())).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"LOW, 1, 0", "MEDIUM, 2, -2", "HIGH, 3, -6"})
  void certaintyEarnsAndCosts(Confidence confidence, int right, int wrong) {
    assertThat(confidence.marks(true)).isEqualTo(right);
    assertThat(confidence.marks(false)).isEqualTo(wrong);
  }

  enum Given {
    RIGHT(new Answer.Picked(Set.of(0, 1))),
    HALF(new Answer.Picked(Set.of(0))),
    WRONG(new Answer.Picked(Set.of(2))),
    BLANK(new Answer.Blank());

    private final Answer answer;

    Given(Answer answer) {
      this.answer = answer;
    }

    Score score() {
      return RecallTest.score("- [x] a\n- [x] b\n- [ ] c", answer);
    }
  }

  private static Score score(String content, Answer answer) {
    return new Marking(Rules.PRACTICE).mark(Quizzes.question(content), answer);
  }
}
