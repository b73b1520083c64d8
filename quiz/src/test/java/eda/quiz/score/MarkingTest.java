package eda.quiz.score;

import static org.assertj.core.api.Assertions.assertThat;

import eda.quiz.Fraction;
import eda.quiz.Question;
import eda.quiz.Quiz;
import eda.quiz.Quizzes;
import eda.quiz.paper.Answer;
import eda.quiz.paper.Paper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkingTest {
  private static final String MATCHING = "- a :: x\n- b :: y\n- c :: x\n- d :: z\n- :: w";

  @Test
  void oneKeyIsMarkedExactlyAndSeveralAreBalanced() {
    assertThat(practice("- [x] a\n- [ ] b", new Answer.Picked(Set.of(0))))
        .isEqualTo("RIGHT 1 exact");
    assertThat(practice("- [x] a\n- [ ] b", new Answer.Picked(Set.of(1))))
        .isEqualTo("WRONG 0 exact");
    String several = "- [x] a\n- [x] b\n- [ ] c\n- [ ] d";
    assertThat(practice(several, new Answer.Picked(Set.of(0)))).isEqualTo("PARTLY 1/2 balanced");
    assertThat(exam(several, new Answer.Picked(Set.of(0)))).isEqualTo("WRONG 0 exact");
  }

  @Test
  void sequencesUseTheLongestRunInPractice() {
    String letters = "1. a\n1. b\n1. c\n1. d\n1. e\n1. f\n1. g\n1. h\n1. i\n1. j";
    Answer carried = new Answer.Ordered(List.of(9, 0, 1, 2, 3, 4, 5, 6, 7, 8));
    assertThat(practice(letters, carried)).isEqualTo("PARTLY 8/9 longest-run");
    assertThat(exam(letters, carried)).isEqualTo("WRONG 0 exact");
  }

  @Test
  void itemsWithTheSameTextAreInterchangeable() {
    String twice = "1. lock\n1. work\n1. lock\n1. rest";
    assertThat(exam(twice, new Answer.Ordered(List.of(2, 1, 0, 3)))).isEqualTo("RIGHT 1 exact");
    assertThat(exam(twice, new Answer.Ordered(List.of(0, 2, 1, 3)))).isEqualTo("WRONG 0 exact");
  }

  @Test
  void matchingCountsPairsAndChargesOnlyForChipsThatBelongNowhere() {
    assertThat(practice(MATCHING, new Answer.Matched(Map.of(0, 0, 1, 1, 2, 0, 3, 2))))
        .isEqualTo("RIGHT 1 pairs");
    assertThat(practice(MATCHING, new Answer.Matched(Map.of(0, 0, 1, 0))))
        .isEqualTo("PARTLY 1/4 pairs");
    assertThat(practice(MATCHING, new Answer.Matched(Map.of(0, 0, 1, 1, 2, 3))))
        .isEqualTo("PARTLY 1/4 pairs");
    assertThat(practice(MATCHING, new Answer.Matched(Map.of(0, 3)))).isEqualTo("WRONG 0 pairs");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "controller | RIGHT", "Controller | RIGHT", "' active   controller ' | RIGHT",
        "contrøller | WRONG", "ActiveController | RIGHT", "activecontroller | WRONG"
      })
  void shortTextsForgiveCaseAndBlanksButCodeDoesNot(String given, String status) {
    String question = "- [=] controller\n- [=] active controller\n- [=] `ActiveController`";
    assertThat(practice(question, new Answer.Typed(given))).startsWith(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bus.publish( \"a b\" ) | RIGHT", "bus . publish(\"a b\") | RIGHT",
        "bus.publish(\"ab\") | WRONG", "Bus.publish(\"a b\") | WRONG"
      })
  void blanksMatterOnlyInsideTheStringsOfCode(String given, String status) {
    assertThat(practice("- [=] `bus.publish(\"a b\")`", new Answer.Typed(given)))
        .startsWith(status);
  }

  @Test
  void decomposedLettersAreTheSameLetters() {
    assertThat(practice("- [=] Ereignisschläger", new Answer.Typed("ereignisschla\u0308ger")))
        .startsWith("RIGHT");
  }

  @ParameterizedTest
  @CsvSource({
    "brokr, true",
    "broker, false",
    "brokers, true",
    "borker, false",
    "broken, true",
    "bus, false"
  })
  void oneLetterOffIsCloseButNeverRight(String given, boolean close) {
    Question question = Quizzes.question("- [=] broker\n- [=] log");
    assertThat(Marking.close(question, new Answer.Typed(given))).isEqualTo(close);
    assertThat(Marking.close(question, new Answer.Blank())).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9.5 | RIGHT",
        "10,5 | RIGHT",
        "10.51 | WRONG",
        "200 | RIGHT",
        "209 | RIGHT",
        "211 | WRONG"
      })
  void numbersAreRightWithinTheTolerance(String given, String status) {
    assertThat(practice("- [=] 10 ± 0.5\n- [=] 200 +- 5 %", new Answer.Typed(given)))
        .startsWith(status);
  }

  @Test
  void outputForgivesLineEndsAndTrailingBlanksOnly() {
    String question = "- [=] ```\n  one\n    two\n  ```";
    assertThat(practice(question, new Answer.Typed("one  \r\n  two\r\n\r\n"))).startsWith("RIGHT");
    assertThat(practice(question, new Answer.Typed("one\ntwo"))).startsWith("WRONG");
    assertThat(practice(question, new Answer.Typed("One\n  two"))).startsWith("WRONG");
  }

  @Test
  void openAnswersWaitForTheLearnersOwnMarks() {
    String question = "- [?] cause\n- [?] example";
    assertThat(practice(question, new Answer.Typed("Because."))).startsWith("OPEN 0");
    assertThat(practice(question, new Answer.Covered(Set.of(1)))).isEqualTo("PARTLY 1/2 rubric");
  }

  @Test
  void blankUnreadableAndForeignAnswersEarnNothing() {
    String question = "- [x] a\n- [ ] b";
    assertThat(practice(question, new Answer.Blank())).startsWith("BLANK 0");
    assertThat(practice(question, new Answer.Unreadable("?", "no"))).startsWith("UNREADABLE 0");
    assertThat(practice(question, new Answer.Picked(Set.of(9)))).startsWith("UNREADABLE 0");
    assertThat(practice(question, new Answer.Typed("a"))).startsWith("UNREADABLE 0");
    assertThat(practice("1. a\n2. b", new Answer.Ordered(List.of(0, 0))))
        .startsWith("UNREADABLE 0");
  }

  @Test
  void aResultCountsOnlyWhatCanBeScored() {
    Quiz quiz =
        Quizzes.quiz(
            """
            ---
            passingGrade: 60
            ---
            ### Good?
            - [x] a
            - [ ] b

            ### No key?
            - [ ] a
            - [ ] b

            ### Several?
            - [x] a
            - [x] b
            - [ ] c
            """);
    Paper paper = Paper.of(quiz, 1, false);
    List<Answer> answers =
        List.of(
            new Answer.Picked(Set.of(0)),
            new Answer.Picked(Set.of(0)),
            new Answer.Picked(Set.of(1)));
    Result result = Result.of(paper, answers, Rules.PRACTICE);
    assertThat(result.right()).isEqualTo(1);
    assertThat(result.total()).isEqualTo(2);
    assertThat(result.score()).isEqualTo(Fraction.of(3, 4));
    assertThat(result.passed()).isTrue();
    Result exam = Result.of(paper, answers.subList(0, 1), Rules.EXAM);
    assertThat(exam.score()).isEqualTo(Fraction.of(1, 2));
    assertThat(exam.blank()).isEqualTo(1);
    assertThat(exam.passed()).isFalse();
  }

  @Test
  void fourOfFivePassByDefaultAndAnEmptyPaperDoesNot() {
    assertThat(new Result(List.of(), Fraction.ZERO).passed()).isFalse();
    StringBuilder quiz = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      quiz.append("### Is ").append(i).append("?\n- [x] a\n- [ ] b\n\n");
    }
    Paper paper = Paper.of(Quizzes.quiz(quiz.toString()), 1, true);
    Answer right = new Answer.Picked(Set.of(0));
    assertThat(Result.of(paper, List.of(right, right, right, right), Rules.EXAM).passed()).isTrue();
    assertThat(Result.of(paper, List.of(right, right, right), Rules.EXAM).passed()).isFalse();
  }

  private static String practice(String content, Answer answer) {
    return shown(new Marking(Rules.PRACTICE).mark(Quizzes.question(content), answer));
  }

  private static String exam(String content, Answer answer) {
    return shown(new Marking(Rules.EXAM).mark(Quizzes.question(content), answer));
  }

  private static String shown(Score score) {
    return score.status() + " " + score.points() + " " + score.rule();
  }
}
