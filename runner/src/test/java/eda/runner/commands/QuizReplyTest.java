package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;

import eda.quiz.Kind;
import eda.quiz.Option;
import eda.quiz.Question;
import eda.quiz.paper.Answer;
import eda.quiz.paper.Paper;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a typed line is read. */
class QuizReplyTest {
  private static final Paper.Item BIRDS = item(choice("wren", "crow", "kiwi"), List.of(2, 0, 1));
  private static final Paper.Item TEXT = item(new Kind.ShortText(List.of("broker")), List.of());

  @ParameterizedTest
  @CsvSource({
    "2, ''",
    "2 ?, unsure",
    "2?, unsure",
    "2 !, sure",
    "2!, sure",
    "b, ''",
    "b ?, unsure",
    "wren, ''"
  })
  void aSignBehindAPlaceSaysHowSure(String line, String confidence) {
    QuestionReply.Given given =
        (QuestionReply.Given) QuestionReply.read(BIRDS, line, QuestionScale.SURE);
    assertThat(given.answer()).isEqualTo(new Answer.Picked(Set.of(0)));
    assertThat(given.confidence()).isEqualTo(confidence);
    assertThat(BIRDS.read(given.typed())).isEqualTo(given.answer());
  }

  @ParameterizedTest
  @ValueSource(strings = {"s", "?", "=", "d", "q", "back", "dispute", "hint", "skip", "quit"})
  void whatIsNoPlaceMayBeAKey(String line) {
    assertThat(QuestionReply.read(BIRDS, line, QuestionScale.SURE))
        .isInstanceOf(QuestionReply.Pressed.class);
  }

  @Property
  void freeTextStaysAsItIsUnlessABlankStandsBeforeTheSign(@ForAll String text) {
    String line = text.strip();
    Assume.that(QuizKey.of(line).isEmpty());
    String sign = line.isEmpty() ? "" : line.substring(line.length() - 1);
    String before = line.isEmpty() ? "" : line.substring(0, line.length() - 1);
    boolean marked =
        (sign.equals("?") || sign.equals("!"))
            && !before.isBlank()
            && !before.equals(before.stripTrailing());
    Assume.that(!marked);
    assertThat(QuestionReply.read(TEXT, line, QuestionScale.SURE))
        .isEqualTo(new QuestionReply.Given(TEXT.read(line), line, QuestionReply.NOT_SAID));
  }

  @Property
  void aSignBehindABlankIsTakenOff(@ForAll String text) {
    String line = text.strip();
    Assume.that(!line.isEmpty());
    assertThat(QuestionReply.read(TEXT, line + " ?", QuestionScale.SURE))
        .isEqualTo(new QuestionReply.Given(TEXT.read(line), line, "unsure"));
  }

  private static Kind.Choice choice(String... texts) {
    List<Option> options = List.of(texts).stream().map(t -> new Option(t, true, "")).toList();
    return new Kind.Choice(options, false);
  }

  private static Paper.Item item(Kind kind, List<Integer> order) {
    return new Paper.Item(new Question("id", 1, "", "Which?", "", kind, "", "", true, 1), order);
  }
}
