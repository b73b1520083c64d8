package eda.quiz.paper;

import static org.assertj.core.api.Assertions.assertThat;

import eda.quiz.Question;
import eda.quiz.Quizzes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerReaderTest {
  private static final Paper.Item SINGLE =
      item(List.of(2, 0, 1), "- [x] `push`\n- [ ] pull it\n- [ ] *poll*");
  private static final Paper.Item MULTIPLE =
      item(List.of(3, 2, 1, 0), "- [x] a0\n- [x] a1\n- [ ] a2\n- [ ] a3");
  private static final Paper.Item TRUE_FALSE = item(List.of(1, 0), "- [x] False\n- [ ] True");
  private static final Paper.Item SEQUENCE = item(List.of(1, 2, 0), "1. x\n2. y\n3. z");
  private static final Paper.Item MATCHING =
      item(List.of(1, 2, 0), "- one :: p\n- two :: q\n- :: r");

  @ParameterizedTest
  @CsvSource({
    "1, 2",
    "2, 0",
    "c, 1",
    "C, 1",
    "' 3. ', 1",
    "b), 0",
    "push, 0",
    "Pull  it, 1",
    "poll, 2"
  })
  void readsOneOption(String line, int option) {
    assertThat(SINGLE.read(line)).isEqualTo(new Answer.Picked(Set.of(option)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1,3 | 1 3", "1 3 | 1 3", "a,c | 1 3", "a; c | 1 3", "2 | 2", "a2 | 2", "4,4 | 0"})
  void readsSeveralOptions(String line, String options) {
    Set<Integer> expected =
        new TreeSet<>(Stream.of(options.split(" ")).map(Integer::parseInt).toList());
    assertThat(MULTIPLE.read(line)).isEqualTo(new Answer.Picked(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "true, 1",
    "T, 1",
    "yes, 1",
    "y, 1",
    "1, 1",
    "a, 1",
    "false, 0",
    "f, 0",
    "no, 0",
    "2, 0"
  })
  void readsTrueAndFalse(String line, int option) {
    assertThat(TRUE_FALSE.read(line)).isEqualTo(new Answer.Picked(Set.of(option)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\t"})
  void nothingIsNoAnswer(String line) {
    assertThat(SINGLE.read(line)).isEqualTo(new Answer.Blank());
    assertThat(MATCHING.read(line)).isEqualTo(new Answer.Blank());
  }

  @Test
  void readsSequencesByPlaceOnThePaper() {
    assertThat(SEQUENCE.read("3 1 2")).isEqualTo(new Answer.Ordered(List.of(0, 1, 2)));
    assertThat(SEQUENCE.read("c, a, b")).isEqualTo(new Answer.Ordered(List.of(0, 1, 2)));
    assertThat(SEQUENCE.read("1 > 2 > 3")).isEqualTo(new Answer.Ordered(List.of(1, 2, 0)));
  }

  @Test
  void readsMatchingsInBothForms() {
    Answer right = new Answer.Matched(Map.of(0, 0, 1, 1));
    assertThat(MATCHING.read("1c 2a")).isEqualTo(right);
    assertThat(MATCHING.read("2-A, 1=C")).isEqualTo(right);
    assertThat(MATCHING.read("1: c, 2: a")).isEqualTo(right);
    assertThat(MATCHING.read("c a")).isEqualTo(right);
    assertThat(MATCHING.read("2b")).isEqualTo(new Answer.Matched(Map.of(1, 2)));
  }

  @Test
  void readsTextNumbersAndOutput() {
    assertThat(item(List.of(), "- [=] word").read(" a Word "))
        .isEqualTo(new Answer.Typed("a Word"));
    assertThat(item(List.of(), "- [=] 5").read("5,0")).isEqualTo(new Answer.Typed("5,0"));
    assertThat(item(List.of(), "- [=] ```\n  1\n  2\n  ```").read("1\\n2"))
        .isEqualTo(new Answer.Typed("1\n2"));
  }

  @Test
  void readsRubricPointsOrTextForAnOpenQuestion() {
    Paper.Item open = item(List.of(), "- [?] cause\n- [?] example");
    assertThat(open.read("1 2")).isEqualTo(new Answer.Covered(Set.of(0, 1)));
    assertThat(open.read("none")).isEqualTo(new Answer.Covered(Set.of()));
    assertThat(open.read("It is late.")).isEqualTo(new Answer.Typed("It is late."));
  }

  @Test
  void saysWhatItExpectsWhenItCannotRead() {
    assertMessage(SINGLE.read("7"), "Type one number from 1 to 3 (or a to c).");
    assertMessage(
        SINGLE.read("1,2"),
        "Only one option is right here. Type one number from 1 to 3 (or a to c).");
    assertMessage(
        MULTIPLE.read("1 x"), "Type one or more numbers from 1 to 4 (or a to d), such as 1,2.");
    assertMessage(
        SEQUENCE.read("1 2"), "Type all 3 numbers in the right order, such as 2 1 3 and so on.");
    assertMessage(
        SEQUENCE.read("1 1 2"), "Type all 3 numbers in the right order, such as 2 1 3 and so on.");
    assertMessage(
        MATCHING.read("1a 1b"),
        "Give each number from 1 to 2 one letter from a to c, such as 1b 2a.");
    assertMessage(item(List.of(), "- [=] 5").read("five"), "Type a number, such as 42 or 0.5.");
  }

  @Property
  void neverThrows(@ForAll String line) {
    for (Paper.Item item : List.of(SINGLE, MULTIPLE, TRUE_FALSE, SEQUENCE, MATCHING)) {
      assertThat(item.read(line)).isNotNull();
    }
  }

  private static void assertMessage(Answer answer, String message) {
    assertThat(answer)
        .isInstanceOfSatisfying(
            Answer.Unreadable.class, u -> assertThat(u.message()).isEqualTo(message));
  }

  private static Paper.Item item(List<Integer> order, String content) {
    Question question = Quizzes.question(content);
    return new Paper.Item(question, order);
  }
}
