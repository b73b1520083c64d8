package eda.quiz.score;

import static org.assertj.core.api.Assertions.assertThat;

import eda.quiz.Fraction;
import eda.quiz.Question;
import eda.quiz.Quizzes;
import eda.quiz.paper.Answer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a paper earns by weights, and after penalties. */
class ResultTest {
  private static final Question QUESTION = Quizzes.question("- [x] a\n- [ ] b\n- [ ] c\n- [ ] d\n");
  private static final Rules FORMULA =
      new Rules(ChoiceRule.FORMULA, ChoiceRule.BALANCED, SequenceRule.LONGEST_RUN);

  @Test
  void aHeavyQuestionCountsMore() {
    Result result = result(Rules.PRACTICE, "2:0", "0.5:1", "1:0");
    assertThat(result.points()).isEqualTo(Fraction.of(3, 1));
    assertThat(result.possible()).isEqualTo(Fraction.of(7, 2));
    assertThat(result.score()).isEqualTo(Fraction.of(6, 7));
    assertThat(result.right()).isEqualTo(2);
    assertThat(result.total()).isEqualTo(3);
  }

  @Test
  void aWrongChoiceCostsWhatGuessingEarns() {
    Result mixed = result(FORMULA, "1:0", "1:1", "1:", "1:2");
    assertThat(mixed.points()).isEqualTo(Fraction.of(1, 3));
    assertThat(mixed.score()).isEqualTo(Fraction.of(1, 12));
    assertThat(mixed.scores().get(1).arithmetic()).isEqualTo("−1/3 = -1/3");
    assertThat(mixed.scores().get(1).status()).isEqualTo(Score.Status.WRONG);
    assertThat(mixed.blank()).isEqualTo(1);
  }

  @Test
  void theWholeIsNeverBelowNothing() {
    Result wrong = result(FORMULA, "1:1", "3:2");
    assertThat(wrong.points()).isEqualTo(Fraction.of(-4, 3));
    assertThat(wrong.score()).isEqualTo(Fraction.ZERO);
  }

  @Property
  void equalWeightsAreTheMean(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 3) Integer> picks,
      @ForAll @IntRange(min = 1, max = 9999) int weight) {
    String each = BigDecimal.valueOf(weight, 2).toPlainString();
    Result result =
        result(Rules.PRACTICE, picks.stream().map(p -> each + ":" + p).toArray(String[]::new));
    assertThat(result.score()).isEqualTo(Fraction.of(result.right(), result.total()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 1   | 1",
        "1 | 2/3 | 1; 1 − 1 · 1/3 = 2/3",
        "3 | 0   | 1; 1 − 3 · 1/3 = 0",
        "4 | 0   | 1; 1 − 4 · 1/3 = -1/3, counted as 0"
      })
  void eachStepTakesItsShareAndNeverMoreThanThereIs(int steps, String left, String arithmetic) {
    Penalty penalty = new Penalty(Fraction.of(1, 3));
    Score score = penalty.after(steps, score(Rules.PRACTICE, "1:0"));
    assertThat(score.points()).hasToString(left);
    assertThat(score.arithmetic()).isEqualTo(arithmetic);
    assertThat(score.right()).isTrue();
  }

  @Test
  void aPenaltyLeavesAloneWhatEarnedNothing() {
    Penalty penalty = new Penalty(Fraction.of(1, 3));
    assertThat(penalty.after(2, score(FORMULA, "1:1")).points()).isEqualTo(Fraction.of(-1, 3));
    assertThat(Penalty.NONE.after(2, score(FORMULA, "1:0")).arithmetic()).isEqualTo("1");
  }

  private static Result result(Rules rules, String... answers) {
    return new Result(
        List.of(answers).stream().map(each -> score(rules, each)).toList(), Fraction.of(4, 5));
  }

  /** Marks an answer given as the weight of its question and the option picked, if any. */
  private static Score score(Rules rules, String answer) {
    String[] parts = answer.split(":", -1);
    Question question = QUESTION.weighing(new BigDecimal(parts[0]));
    Answer given =
        parts[1].isEmpty()
            ? new Answer.Blank()
            : new Answer.Picked(Set.of(Integer.valueOf(parts[1])));
    return new Marking(rules).mark(question, given);
  }
}
