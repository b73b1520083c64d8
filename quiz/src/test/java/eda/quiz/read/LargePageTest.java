package eda.quiz.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import eda.quiz.QuizPage;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that no person writes take seconds, not minutes. */
class LargePageTest {
  private static final Duration SECONDS = Duration.ofSeconds(20);
  private static final String OPTIONS = "\n\n- [x] yes\n- [ ] no\n";

  @Test
  void aParagraphOfManyLinesIsCut() {
    String page = "# One?\n\n" + "| no table\n".repeat(200_000) + OPTIONS;
    QuizPage read = assertTimeoutPreemptively(SECONDS, () -> QuizReader.read(wrapped(page)));
    String body = read.quizzes().get(0).questions().get(0).body();
    assertThat(body.lines().filter(line -> line.equals("| no table"))).hasSize(200_000);
    assertThat(body.lines().filter(String::isEmpty)).hasSize(99);
    assertThat(read.findings())
        .extracting(finding -> finding.line() + " " + finding.code())
        .containsExactly("2004 long-paragraph");
  }

  @Test
  void aListOfManyLinesIsNotCut() {
    String page = "# One?\n\n- [x] yes\n" + "- [ ] no\n  and\n- [ ] *never*\n".repeat(2_000);
    QuizPage read = QuizReader.read(wrapped(page));
    assertThat(read.findings()).noneMatch(finding -> finding.code().equals("long-paragraph"));
  }

  @Tag("slow")
  @ParameterizedTest
  @CsvSource({
    "'- [ ] no\n', 200000",
    "'2. two\n', 200000",
    "'>', 200000",
    "'- ', 200000",
    "'[', 100000",
    "'[\n', 100000",
    "'<b> [', 100000",
    "'<!--', 100000",
    "'<b> <!--\n', 100000",
    "'[^1]', 100000",
    "'[a](', 100000",
    "'| a |\n|-|-|\n', 100000",
    "'*a _b ', 100000",
    "'```\n', 100000",
    "'### One?\n- [x] yes\n- [ ] no\n', 50000",
    "'{{< /quizdown >}}\n{{< quizdown >}}\n### One?\n- [x] yes\n- [ ] no\n', 50000",
    "':::{quizdown}\n', 100000",
    "'<div class=\"quizdown\">\n', 100000"
  })
  void timeGrowsWithTheText(String piece, int times) {
    String page = "# One?\n\n" + piece.repeat(times) + OPTIONS;
    assertTimeoutPreemptively(SECONDS, () -> QuizReader.read(wrapped(page)));
  }

  private static String wrapped(String quiz) {
    return "{{< quizdown >}}\n" + quiz + "{{< /quizdown >}}\n";
  }
}
