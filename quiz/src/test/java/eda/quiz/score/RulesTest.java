package eda.quiz.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eda.quiz.Fraction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {

  @ParameterizedTest(name = "{0} options, {1} correct, {2} hit, {3} wrong")
  @CsvSource({
    "4,2,2,0, 1, 1, 1, 1",
    "4,2,1,0, 0, 1/2, 3/4, 1/2",
    "4,2,2,1, 0, 1/2, 3/4, 1/2",
    "4,2,1,1, 0, 0, 1/2, 0",
    "4,2,0,0, 0, 0, 1/2, 0",
    "4,2,2,2, 0, 0, 1/2, 0",
    "4,3,3,1, 0, 2/3, 3/4, 0",
    "4,3,2,0, 0, 2/3, 3/4, 2/3",
    "4,3,2,1, 0, 1/3, 1/2, 0",
    "3,3,2,0, 0, 2/3, 2/3, 2/3",
    "6,3,3,3, 0, 0, 1/2, 0"
  })
  void choiceRulesGiveTheKnownPoints(
      int n,
      int c,
      int h,
      int f,
      String exact,
      String plusMinus,
      String perOption,
      String balanced) {
    ChoiceRule.Counts counts = new ChoiceRule.Counts(n, c, h, f);
    assertThat(
            List.of(
                    ChoiceRule.EXACT,
                    ChoiceRule.PLUS_MINUS,
                    ChoiceRule.PER_OPTION,
                    ChoiceRule.BALANCED)
                .stream()
                .map(rule -> rule.points(counts).value().toString()))
        .containsExactly(exact, plusMinus, perOption, balanced);
  }

  @ParameterizedTest
  @CsvSource({
    "5,4,4,0, 1",
    "5,4,2,0, 1/2",
    "5,4,2,1, 1/2",
    "5,4,1,0, 0",
    "5,3,2,0, 1/2",
    "5,3,1,0, 0"
  })
  void halfOfTheHitsEarnHalfUnderPs50(int n, int c, int h, int f, String points) {
    assertThat(ChoiceRule.PS50.points(new ChoiceRule.Counts(n, c, h, f)).value())
        .hasToString(points);
  }

  @Test
  void theFormulaChargesAWrongChoiceWhatGuessingEarns() {
    Points wrong = ChoiceRule.FORMULA.points(new ChoiceRule.Counts(4, 1, 0, 1));
    assertThat(wrong.value()).isEqualTo(Fraction.of(-1, 3));
    assertThat(wrong.arithmetic()).isEqualTo("−1/3 = -1/3");
  }

  @Test
  void arithmeticIsShown() {
    ChoiceRule.Counts counts = new ChoiceRule.Counts(6, 3, 2, 1);
    assertThat(ChoiceRule.BALANCED.points(counts).arithmetic()).isEqualTo("2/3 − 1/3 = 1/3");
    assertThat(ChoiceRule.PLUS_MINUS.points(counts).arithmetic()).isEqualTo("(2 − 1)/3 = 1/3");
    assertThat(ChoiceRule.PER_OPTION.points(counts).arithmetic()).isEqualTo("(2 + 3 − 1)/6 = 2/3");
    assertThat(SequenceRule.PAIRS.points(List.of(1, 0, 2, 3)).arithmetic())
        .isEqualTo("2 · 5/6 − 1 = 2/3");
    assertThat(SequenceRule.POSITION.points(List.of(1, 0, 2)).arithmetic()).isEqualTo("1/3");
  }

  @Test
  void impossibleCountsAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ChoiceRule.Counts(4, 2, 3, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new ChoiceRule.Counts(4, 0, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new ChoiceRule.Counts(4, 3, 0, 2));
  }

  @ParameterizedTest
  @CsvSource({
    "2 1 3 4, 1/2, 1/3, 2/3, 2/3",
    "3 1 2 4, 1/4, 1/3, 1/3, 2/3",
    "2 3 4 1, 0, 2/3, 0, 2/3",
    "4 3 2 1, 0, 0, 0, 0",
    "1 2 3 5 4, 3/5, 1/2, 4/5, 3/4",
    "10 1 2 3 4 5 6 7 8 9, 0, 8/9, 3/5, 8/9",
    "1 2 3 4 5 6 7 8 9 10 11, 1, 1, 1, 1"
  })
  void sequenceRulesGiveTheKnownPoints(
      String answer, String position, String adjacent, String pairs, String run) {
    List<Integer> order = order(answer);
    assertThat(
            List.of(
                    SequenceRule.POSITION,
                    SequenceRule.ADJACENT,
                    SequenceRule.PAIRS,
                    SequenceRule.LONGEST_RUN)
                .stream()
                .map(rule -> rule.points(order).value().toString()))
        .containsExactly(position, adjacent, pairs, run);
  }

  @ParameterizedTest
  @CsvSource({
    "2 1 3 4, 5",
    "3 1 2 4, 4",
    "2 3 4 1, 3",
    "4 3 2 1, 0",
    "1 2 3 5 4, 9",
    "10 1 2 3 4 5 6 7 8 9, 36"
  })
  void countsConcordantPairs(String answer, long pairs) {
    assertThat(SequenceRule.concordant(order(answer))).isEqualTo(pairs);
  }

  @Property
  void theLongestRunIsIncreasingAndAsLongAsAnyOther(
      @ForAll @IntRange(min = 1, max = 9) int size, @ForAll long seed) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
    Collections.shuffle(order, new Random(seed));
    List<Integer> run = LongestRun.of(order);
    assertThat(run).isSorted();
    assertThat(order).containsSubsequence(run);
    assertThat(run).hasSize(longest(order));
  }

  @Property
  void everyRuleStaysWithinItsLimitsAndRewardsTheKey(
      @ForAll @IntRange(min = 1, max = 8) int correct, @ForAll @IntRange(max = 8) int lures) {
    for (ChoiceRule rule : ChoiceRule.values()) {
      Fraction least = rule == ChoiceRule.FORMULA ? Fraction.of(-1, 1) : Fraction.ZERO;
      for (int h = 0; h <= correct; h++) {
        for (int f = 0; f <= lures; f++) {
          ChoiceRule.Counts counts = new ChoiceRule.Counts(correct + lures, correct, h, f);
          assertThat(rule.points(counts).value()).isBetween(least, Fraction.ONE);
          assertThat(rule.points(counts).value().equals(Fraction.ONE))
              .isEqualTo(h == correct && f == 0);
        }
      }
    }
  }

  /** By trying all subsequences. */
  private static int longest(List<Integer> order) {
    int best = 0;
    for (int set = 0; set < 1 << order.size(); set++) {
      int last = -1;
      int length = 0;
      for (int i = 0; i < order.size(); i++) {
        if ((set >> i & 1) == 1) {
          length = order.get(i) > last ? length + 1 : Integer.MIN_VALUE / 2;
          last = order.get(i);
        }
      }
      best = Math.max(best, length);
    }
    return best;
  }

  private static List<Integer> order(String answer) {
    return Arrays.stream(answer.split(" ")).map(text -> Integer.parseInt(text) - 1).toList();
  }
}
