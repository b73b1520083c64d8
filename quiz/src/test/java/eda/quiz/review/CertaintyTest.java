package eda.quiz.review;

import static org.assertj.core.api.Assertions.assertThat;

import eda.quiz.Question;
import eda.quiz.Quizzes;
import eda.quiz.paper.Answer;
import eda.quiz.score.Marking;
import eda.quiz.score.Rules;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertaintyTest {
  private static final Question SEVERAL = Quizzes.question("- [x] a\n- [x] b\n- [ ] c\n- [ ] d\n");
  private static final Answer RIGHT = new Answer.Picked(Set.of(0, 1));
  private static final Answer HALF = new Answer.Picked(Set.of(0));
  private static final Answer WRONG = new Answer.Picked(Set.of(2));

  @ParameterizedTest
  @CsvSource({"LOW, 1, 1/2, 0", "MEDIUM, 2, 1, -2", "HIGH, 3, 3/2, -6"})
  void certaintyPaysWhenRightAndCostsWhenWrong(
      Confidence confidence, String right, String half, String wrong) {
    assertThat(certainty(answer(RIGHT, confidence)).points()).hasToString(right);
    assertThat(certainty(answer(HALF, confidence)).points()).hasToString(half);
    assertThat(certainty(answer(WRONG, confidence)).points()).hasToString(wrong);
  }

  @Test
  void whatWasLeftOutEarnsAndCostsNothing() {
    Certainty certainty = certainty(answer(new Answer.Blank(), Confidence.HIGH));
    assertThat(certainty.points()).hasToString("0");
    assertThat(certainty.possible()).hasToString("3");
    assertThat(certainty.given(Confidence.HIGH)).isZero();
  }

  @Test
  void aHeavyQuestionCountsMoreHereToo() {
    Certainty.Answer heavy =
        new Certainty.Answer(
            new Marking(Rules.PRACTICE).mark(SEVERAL.weighing(new BigDecimal("2.5")), RIGHT),
            Confidence.MEDIUM);
    Certainty certainty = certainty(heavy, answer(WRONG, Confidence.MEDIUM));
    assertThat(certainty.points()).hasToString("3");
    assertThat(certainty.possible()).hasToString("21/2");
    assertThat(certainty.right(Confidence.MEDIUM)).isEqualTo(1);
    assertThat(certainty.given(Confidence.MEDIUM)).isEqualTo(2);
  }

  private static Certainty.Answer answer(Answer given, Confidence confidence) {
    return new Certainty.Answer(new Marking(Rules.PRACTICE).mark(SEVERAL, given), confidence);
  }

  private static Certainty certainty(Certainty.Answer... answers) {
    return new Certainty(List.of(answers));
  }
}
