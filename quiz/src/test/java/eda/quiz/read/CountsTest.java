package eda.quiz.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is counted, against two others who count in their own way. */
class CountsTest {
  /** Cases about slips of the pen and wrappers that the counter with the pencil does not know. */
  private static final Set<String> UNTIDY =
      Set.of(
          "11-setext-questions",
          "13-blanks-in-a-mark",
          "14-mark-of-wrong-width",
          "15-mark-before-a-colon",
          "15-mark-without-space",
          "16-other-marks",
          "17-junk-option",
          "22-sequence-with-a-late-mark",
          "23-plain-items-after-a-mark",
          "35-fence-on-the-option-line",
          "46-unclosed-fence-in-an-option",
          "46-unclosed-fence",
          "48-no-heading",
          "60-tab-after-bullet",
          "61-indented-quiz",
          "62-indented-options",
          "63-typographic-bullets",
          "66-escaped-mark",
          "71-hint-in-a-paragraph",
          "closer-in-an-option",
          "closer-without-opener",
          "kind-mixed",
          "kind-sequence",
          "roles-labels",
          "roles-trailing",
          "wrapper-bare",
          "wrapper-colon-fence",
          "wrapper-comments",
          "wrapper-directive",
          "wrapper-div",
          "wrapper-fence",
          "wrapper-fill-in",
          "wrapper-front-matter-question",
          "wrapper-percent",
          "wrapper-quiz-element",
          "wrapper-unclosed");

  @Test
  void countsWhatIsWrittenInAPage() {
    String page =
        """
        ## Quiz

        {{< quizdown >}}

        ### Which is red?

        - [x] Blood
        - [ ] Grass
        - [ ] Grass

        > **Explanation:** It has iron in it.

        ### In which order?

        1. one
        2. two

        {{< /quizdown >}}

        {{< quizdown >}}
        {{< /quizdown >}}
        """;
    assertThat(QuizReader.survey(page, Reading.USUAL).counts())
        .isEqualTo(new Counts(1, 2, 3, 1, 1));
  }

  @Property(tries = 3000)
  void agreesWithTheAuthorAndWithAPencil(@ForAll long seed) {
    WrittenPage written = new WrittenPage(seed);
    String page = written.text();
    assertThat(QuizReader.survey(page, Reading.USUAL).counts())
        .as(page)
        .isEqualTo(written.counts());
    assertThat(PlainCounter.count(page)).as(page).isEqualTo(written.counts());
  }

  @ParameterizedTest
  @MethodSource("tidyCases")
  void agreesWithAPencilOnTheCasesOfTheDialect(Path page) throws IOException {
    String text = Files.readString(page);
    assertThat(QuizReader.survey(text, Reading.USUAL).counts()).isEqualTo(PlainCounter.count(text));
  }

  public static Stream<Path> tidyCases() throws URISyntaxException {
    return GoldenCasesTest.pages()
        .filter(page -> !UNTIDY.contains(page.getFileName().toString().replace(".md", "")));
  }
}
