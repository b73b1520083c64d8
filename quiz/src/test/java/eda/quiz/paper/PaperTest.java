package eda.quiz.paper;

import static org.assertj.core.api.Assertions.assertThat;

import eda.quiz.Question;
import eda.quiz.Quiz;
import eda.quiz.Quizzes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperTest {
  private static final String FOUR = "- [x] one\n- [ ] two\n- [ ] three\n- [ ] four";

  @Test
  void aSeedGivesTheSamePaperOnEveryJdk() {
    assertThat(orders(FOUR, 6))
        .containsExactly(
            List.of(2, 1, 0, 3),
            List.of(1, 3, 2, 0),
            List.of(0, 2, 1, 3),
            List.of(0, 2, 3, 1),
            List.of(2, 0, 1, 3),
            List.of(1, 2, 0, 3));
  }

  @Test
  void everyPlaceIsEquallyLikely() {
    int[] places = new int[4];
    LongStream.range(0, 4_000).forEach(seed -> places[paper(FOUR, seed).order().indexOf(0)]++);
    assertThat(IntStream.of(places).boxed()).allMatch(count -> count > 850 && count < 1_150);
  }

  @Test
  void aQuestionKeepsItsOrderWhenItsNeighboursChange() {
    Quiz one = Quizzes.quiz("### A\n" + FOUR);
    Quiz two = Quizzes.quiz("### New\n- [x] x\n- [ ] y\n\n### A\n" + FOUR);
    assertThat(Paper.of(one, 7, true).items().get(0).order())
        .isEqualTo(Paper.of(two, 7, true).items().get(1).order());
  }

  @Test
  void keepsTheSourceOrderWhenNotShuffled() {
    Paper.Item item = Paper.of(Quizzes.quiz("### A\n" + FOUR), 1, false).items().get(0);
    assertThat(item.shown()).containsExactly("one", "two", "three", "four");
    assertThat(item.key()).isEqualTo("1");
    String fixed = "---\nshuffleAnswers: false\n---\n### A\n" + FOUR;
    assertThat(Paper.of(Quizzes.quiz(fixed), 1, true).items().get(0).order())
        .containsExactly(0, 1, 2, 3);
  }

  @Test
  void aQuestionIsShuffledAsItsOwnOptionsSay() {
    String own = "### A\n---\nshuffle_answers: %s\n---\n" + FOUR + "\n\n### B\n" + FOUR;
    List<Paper.Item> kept = Paper.of(Quizzes.quiz(own.formatted("false")), 1, true).items();
    assertThat(kept.get(0).shown()).containsExactly("one", "two", "three", "four");
    assertThat(kept.get(1).order()).isNotEqualTo(List.of(0, 1, 2, 3));
    String fixed = "---\nshuffle_answers: false\n---\n" + own.formatted("true");
    List<Paper.Item> mixed = Paper.of(Quizzes.quiz(fixed), 1, true).items();
    assertThat(mixed.get(0).order()).isNotEqualTo(List.of(0, 1, 2, 3));
    assertThat(mixed.get(1).shown()).containsExactly("one", "two", "three", "four");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- [ ] 10\n- [x] 20\n- [ ] 30",
        "- [ ] 2024-01-01\n- [x] 2024-06-01\n- [ ] 2025-01-01",
        "- [ ] $1,000\n- [x] $5,000\n- [ ] $10,000",
        "- [ ] one\n- [ ] two\n- [x] Both A and B\n- [ ] three",
        "- [ ] one\n- [ ] two\n- [x] A, B, and C\n- [ ] Neither A nor B",
        "- [x] one\n- [ ] two\n- [ ] three\n\n> **Explanation:** The second option is no use.",
        "- [x] one\n- [ ] two\n- [ ] three\n\n> **Explanation:** Option B is no use."
      })
  void leavesOptionsInPlaceWhoseOrderMatters(String question) {
    assertThat(orders(question, 40)).containsOnly(List.of(0, 1, 2, 3).subList(0, size(question)));
  }

  @Test
  void showsTrueBeforeFalse() {
    assertThat(orders("- [x] False\n- [ ] True", 10)).containsOnly(List.of(1, 0));
    assertThat(orders("- [ ] Yes\n- [x] No.", 10)).containsOnly(List.of(0, 1));
  }

  @Test
  void pinsAllOfTheAboveToTheEnd() {
    List<List<Integer>> orders =
        orders("- [ ] None of the above\n- [x] one\n- [ ] two\n- [ ] All of these", 40);
    assertThat(orders).allMatch(order -> order.subList(2, 4).equals(List.of(0, 3)));
    assertThat(new HashSet<>(orders)).hasSize(2);
  }

  @Property(tries = 200)
  void aSequenceIsNeverShownSolved(
      @ForAll @IntRange(min = 2, max = 12) int size, @ForAll long seed) {
    StringBuilder items = new StringBuilder();
    IntStream.range(0, size).forEach(i -> items.append("1. item ").append(i).append('\n'));
    List<Integer> order = paper(items.toString(), seed).order();
    long inPlace = IntStream.range(0, size).filter(i -> order.get(i) == i).count();
    assertThat(order).hasSize(size).doesNotHaveDuplicates();
    assertThat(inPlace).isLessThan(size);
    assertThat(size < 4 || 2 * inPlace < size).isTrue();
  }

  @Test
  void aSequenceOfEqualItemsIsShownAllTheSame() {
    assertThat(paper("1. a\n2. a\n", 1).order()).containsExactlyInAnyOrder(0, 1);
  }

  @Test
  void drawsQuestionsAndKeepsTheirOrder() {
    String quiz = "---\nnQuestions: 3\n---\n";
    for (int i = 0; i < 9; i++) {
      quiz += "### Is " + i + "?\n" + FOUR + "\n\n";
    }
    Set<List<Integer>> drawn = new HashSet<>();
    for (long seed = 0; seed < 20; seed++) {
      List<Integer> numbers = numbers(Paper.of(Quizzes.quiz(quiz), seed, true));
      assertThat(numbers).hasSize(3).isSorted();
      drawn.add(numbers);
    }
    assertThat(drawn.size()).isGreaterThan(10);
    String mixed = quiz.replace("nQuestions: 3", "shuffleQuestions: true");
    assertThat(numbers(Paper.of(Quizzes.quiz(mixed), 3, true))).hasSize(9).isNotEqualTo(sorted(9));
    assertThat(numbers(Paper.of(Quizzes.quiz(mixed), 3, false))).isEqualTo(sorted(9));
  }

  @Property(tries = 100)
  void itsOwnKeyIsReadAsTheRightAnswer(@ForAll long seed) {
    assertThat(paper("- [x] a\n- [ ] b\n- [x] c\n- [ ] d", seed))
        .satisfies(i -> assertThat(i.read(i.key())).isEqualTo(new Answer.Picked(Set.of(0, 2))));
    assertThat(paper("1. a\n2. b\n3. c\n4. d", seed))
        .satisfies(
            i -> assertThat(i.read(i.key())).isEqualTo(new Answer.Ordered(List.of(0, 1, 2, 3))));
    assertThat(paper("- a :: x\n- b :: y\n- :: z", seed))
        .satisfies(
            i ->
                assertThat(i.read(i.key()))
                    .isEqualTo(new Answer.Matched(java.util.Map.of(0, 0, 1, 1))));
  }

  private static List<Integer> numbers(Paper paper) {
    return paper.items().stream().map(Paper.Item::question).map(Question::number).toList();
  }

  private static List<Integer> sorted(int size) {
    return IntStream.rangeClosed(1, size).boxed().toList();
  }

  private static int size(String question) {
    return paper(question, 0).order().size();
  }

  private static List<List<Integer>> orders(String question, long seeds) {
    return LongStream.range(0, seeds).mapToObj(seed -> paper(question, seed).order()).toList();
  }

  private static Paper.Item paper(String question, long seed) {
    return Paper.of(Quizzes.quiz("### What?\n\n" + question), seed, true).items().get(0);
  }
}
