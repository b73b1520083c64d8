package eda.runner.journal;

import static eda.runner.journal.AnswerEntries.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eda.runner.journal.Item.Pick;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A learner is a word: for each of the questions a, b, c… 1 right, h half, 0 wrong, - not asked.
 */
class ItemAnalysisTest {
  private static final String TEN = "111 111 111 110 100 011 000 000 000 000";

  /**
   * For question a: abilities 1 1 1 ½ 0 of those right, 1 0 0 0 0 of those wrong; so the means are
   * 0.7 and 0.2, the variance is 0.2225, and r = 0.5 / √0.2225 · √(½ · ½).
   */
  @ParameterizedTest
  @CsvSource({
    TEN + ", 0, 0.5, 0.529999",
    // 0.8 and 0.1, variance 0.1725: r = 0.7 / √0.1725 · √(½ · ½)
    TEN + ", 1, 0.5, 0.842701",
    // 0.875 and 0.25, variance 0.2: r = 0.625 / √0.2 · √(0.4 · 0.6)
    TEN + ", 2, 0.4, 0.684653",
    // Those right can do nothing else: 0 and 1, variance ¼: r = -1 / ½ · ½
    "10 10 10 10 10 01 01 01 01 01, 0, 0.5, -1",
    // Half a point is not right, but it counts for the difficulty: 1 and 0, variance 0.24
    "11 11 11 11 h0 h0 h0 h0 00 01, 0, 0.6, 0.816497"
  })
  void discriminationLeavesTheQuestionItselfOut(
      String learners, int question, double difficulty, double discrimination) {
    Item item = analysis(learners).items().get(question);
    assertThat(item.difficulty()).isCloseTo(difficulty, within(1e-12));
    assertThat(item.discrimination().getAsDouble()).isCloseTo(discrimination, within(1e-6));
  }

  /**
   * For question a of five learners twice: points 1 1 ½ 0 0 and abilities 1 0 1 0 0, whose products
   * about the means sum up to 0.5, the squares to 1 and 1.2. Sorted together, the sum is 1.
   */
  @Test
  void moodlesNumbersAreThose() {
    Item item = analysis("11 10 h1 00 00 11 10 h1 00 00").items().get(0);
    assertThat(item.standardDeviation()).isCloseTo(Math.sqrt(2.0 / 9), within(1e-12));
    assertThat(item.agreement().discriminationIndex().getAsDouble())
        .isCloseTo(0.5 / Math.sqrt(1.2), within(1e-12));
    assertThat(item.agreement().discriminativeEfficiency().getAsDouble())
        .isCloseTo(0.5, within(1e-12));
    Item flat = analysis("11 11 11 11 11 11 11 11 11 11").items().get(0);
    assertThat(flat.standardDeviation()).isZero();
    assertThat(flat.agreement().discriminationIndex()).isEmpty();
    assertThat(flat.agreement().discriminativeEfficiency()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "11 11 11 11 11 10 10 10 10 10",
    "01 01 01 01 01 00 00 00 00 00",
    "11 11 11 11 11 01 01 01 01 01",
    "1 1 1 1 1 0 0 0 0 0"
  })
  void discriminationIsUndefinedWithoutAnyDifference(String learners) {
    assertThat(analysis(learners).items().get(0).discrimination()).isEmpty();
  }

  @Test
  void learnersWhoWereAskedOtherQuestionsAreComparedByTheirShare() {
    List<Item> all = analysis("111 111 111 111 111 000 000 000 000 000").items();
    List<Item> some = analysis("11- 11- 1-1 1-1 111 00- 00- 0-0 0-0 000 1-- 0--").items();
    assertThat(some.get(0).discrimination()).isEqualTo(all.get(0).discrimination());
    assertThat(some.get(0).takers()).isEqualTo(12);
  }

  @Test
  void questionsWithFewTakersAreHidden() {
    ItemAnalysis analysis = analysis("11 11 11 11 11 11 11 11 11 1-");
    assertThat(analysis.learners()).isEqualTo(10);
    assertThat(analysis.items()).extracting(Item::question).containsExactly("a");
    assertThat(analysis.hidden()).isEqualTo(1);
    assertThat(analysis.items().get(0).stable()).isFalse();
    assertThat(analysis("1 ".repeat(30)).items().get(0).stable()).isTrue();
    assertThat(analysis("1 ".repeat(29)).items().get(0).stable()).isFalse();
  }

  @Test
  void onlyTheFirstTryOfEachLearnerCounts() {
    List<Answers> journals =
        IntStream.range(0, 10)
            .mapToObj(
                i ->
                    Answers.of(
                        List.of(
                            answer(0, "a", "unscored", ""),
                            answer(0, "a", "right", "first=false"),
                            answer(1, "a", "wrong", ""),
                            answer(2, "a", "right", ""))))
            .toList();
    assertThat(ItemAnalysis.of(journals).items())
        .singleElement()
        .satisfies(item -> assertThat(item.difficulty()).isZero());
  }

  @Test
  void aRenamedQuestionIsTheSameAndAnEditedOneAnother() {
    List<Answers> journals = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      String id = i < 5 ? "old" : "new";
      String edition = i < 5 ? "fingerprint=f1" : "fingerprint=f2";
      journals.add(
          Answers.of(
              List.of(answer(0, id, "right", "fingerprint=f0"), answer(0, "b", "right", edition))));
    }
    ItemAnalysis analysis = ItemAnalysis.of(journals);
    assertThat(analysis.items()).extracting(Item::question).containsExactly("new");
    assertThat(analysis.hidden()).isEqualTo(2);
  }

  /** Five who know b and c prefer "sun" to the key "moon" of a; five who don't take the key. */
  @Test
  void aWrongAnswerThatTheBetterHalfPrefersMayBeTheKey() {
    List<Answers> journals = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String others = i < 6 ? "right" : "wrong";
      String given = i < 5 ? "wrong" : "right";
      String text = i == 11 ? "given=rain" : given.equals("right") ? "given=moon" : "given=sun";
      journals.add(
          Answers.of(
              List.of(
                  answer(0, "a", i == 11 ? "wrong" : given, text),
                  answer(0, "b", others, ""),
                  answer(0, "c", others, ""))));
    }
    Item item = ItemAnalysis.of(journals).items().get(0);
    assertThat(item.picks())
        .containsExactly(
            new Pick("moon", true, 6, 1, 5),
            new Pick("sun", false, 5, 5, 0),
            new Pick("rain", false, 1, 0, 1));
    assertThat(item.possibleKeys()).containsExactly("sun");
  }

  @Test
  void thoseAtTheMedianAreInNeitherHalfAndThoseWithoutAnAnswerPickNothing() {
    Item item = analysis("11 01 01 01 01 01 01 01 01 00 -1").items().get(0);
    assertThat(item.picks())
        .containsExactly(new Pick("no", false, 9, 0, 1), new Pick("yes", true, 1, 0, 0));
    assertThat(item.possibleKeys()).isEmpty();
    List<Answers> blank =
        IntStream.range(0, 10)
            .mapToObj(i -> Answers.of(List.of(answer(0, "a", "blank", "given="))))
            .toList();
    assertThat(ItemAnalysis.of(blank).items().get(0).picks()).isEmpty();
  }

  private static ItemAnalysis analysis(String learners) {
    List<Answers> journals = new ArrayList<>();
    for (String learner : learners.strip().split(" ")) {
      List<Entry> entries = new ArrayList<>();
      for (int i = 0; i < learner.length(); i++) {
        String question = Character.toString('a' + i);
        switch (learner.charAt(i)) {
          case '1' -> entries.add(answer(0, question, "right", "given=yes"));
          case 'h' -> entries.add(answer(0, question, "partly", "given=perhaps"));
          case '0' -> entries.add(answer(0, question, "wrong", "given=no"));
          default -> {
            // Not asked.
          }
        }
      }
      journals.add(Answers.of(entries));
    }
    return ItemAnalysis.of(journals);
  }
}
