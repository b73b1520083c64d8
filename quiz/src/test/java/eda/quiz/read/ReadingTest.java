package eda.quiz.read;

import static org.assertj.core.api.Assertions.assertThat;

import eda.quiz.Quiz;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What counts as a quiz depends on what the reader was told about the page. */
class ReadingTest {
  private static final String LIST = "# To do\n\n- [x] milk\n- [ ] tea\n\n# Later\n\n# Never\n";

  @Test
  void takesAListUnderAHeadingForAQuizOnlyInANamedPage() {
    assertThat(QuizReader.read(LIST).quizzes()).isEmpty();
    assertThat(QuizReader.read(LIST, Reading.USUAL.ofNamedPage()).quizzes()).hasSize(1);
    assertThat(QuizReader.read("# No list\n", Reading.USUAL.ofNamedPage()).quizzes()).isEmpty();
  }

  @Test
  void findsQuizzesInShortcodesOfOtherNames() {
    String page = "{{< check time=\"5\" >}}\n### Q\n- [x] a\n- [ ] b\n{{< /CHECK >}}\n";
    Reading reading = Reading.USUAL.withShortcode("Check");
    assertThat(QuizReader.read(page, reading).quizzes()).hasSize(1);
    assertThat(QuizReader.read(page, reading).findings())
        .noneMatch(finding -> finding.code().equals("not-closed"));
    assertThat(QuizReader.read(page).quizzes()).isEmpty();
    String usual = page.replace("check", "quiz").replace("CHECK", "quiz");
    assertThat(QuizReader.read(usual, reading).quizzes()).hasSize(1);
  }

  @Test
  void aShortcodeOfAnotherNameThatHoldsNoOptionsIsNoQuiz() {
    Reading reading = Reading.USUAL.withShortcode("note");
    assertThat(QuizReader.read("{{< note >}}\n# Text\n{{< /note >}}\n", reading).quizzes())
        .isEmpty();
  }

  @Test
  void readsOnAfterAMarkThatStandsBeforeAFence() {
    assertThat(QuizReader.read("{{< quizdown >}}\n### Q\n- [ x ]```\nx\n```\n").findings())
        .isNotEmpty();
    assertThat(
            QuizReader.read("{{< quizdown >}}\n{\n{\n{{< /quiz >}}\n{\n- [ x ]\n```\n").findings())
        .isNotEmpty();
  }

  @Property(tries = 200)
  void placesAreWhereTheQuizzesAre(@ForAll @IntRange(max = 5) int quizzes, @ForAll boolean fenced) {
    StringBuilder page = new StringBuilder("---\ntitle: T\n---\n# T\n");
    for (int i = 0; i < quizzes; i++) {
      page.append(fenced ? "```\n{{< quizdown >}}\n```\n" : "text\n\n")
          .append(i % 2 == 0 ? "{{< quizdown >}}\n" : "```quizdown\n")
          .append("### Q" + i + "?\n- [x] a\n- [ ] b\n")
          .append(i % 2 == 0 ? "{{< /quizdown >}}\n" : "```\n");
    }
    List<Quiz> read = QuizReader.read(page.toString()).quizzes();
    assertThat(QuizReader.places(page.toString(), Reading.USUAL))
        .isEqualTo(
            read.stream()
                .map(quiz -> new QuizReader.Place(quiz.firstLine(), quiz.lastLine()))
                .toList())
        .hasSize(quizzes);
  }
}
