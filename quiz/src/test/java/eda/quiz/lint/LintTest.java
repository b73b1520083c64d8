package eda.quiz.lint;

import static org.assertj.core.api.Assertions.assertThat;

import eda.quiz.Finding;
import eda.quiz.read.QuizReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LintTest {
  private static final String WHY = "\n\n> **Explanation:** It is so.";
  private static final String GOOD = "### What is it?\n- [ ] cat\n- [x] dog\n- [ ] cow" + WHY;

  @Test
  void aGoodQuestionHasNoFindings() {
    assertThat(codes(GOOD)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "What is it? | - [x] cat;- [ ] dog | no-explanation",
        "Which is not a pet? | - [x] cat;- [ ] dog;> Why: so | negative-stem",
        "What is red? | - [x] cat;- [x] dog;- [ ] cow;> Why: so | silent-multi-select",
        "Which are red? | - [x] cat;- [x] dog;> Why: so | all-correct",
        "What? | - [x] cat;- [ ] All of the above;> Why: so | of-the-above",
        "What? | - [x] cat;- [ ] dog;- [ ] A and B;> Why: so | combined-options",
        "What? | - [x] cat;- [ ] Cat.;- [ ] dog;> Why: so | twin-options",
        "What? | - [x] cat;- [ ] dog;> Why: Option B is a dog. | names-position",
        "What? | - [x] cat;- [ ] dog;> Why: Actually, it is a dog. | explanation-doubts-key",
        "What? | - [x] cat;- [ ] dog;> Why: The correct answer is **dog**. | explanation-doubts-key",
        "What? | - [x] a cat that purrs at night;- [ ] dog;- [ ] cow;> Why: so | key-stands-out"
      })
  void findsWhatIsWrongWithAQuestion(String title, String content, String code) {
    String question = "### " + title + "\n" + content.replace(";>", "\n\n>").replace(";", "\n");
    assertThat(codes(question)).containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Which is **not** a pet? | - [x] cat;- [ ] dog;> Why: so",
        "Which is NOT a pet? | - [x] cat;- [ ] dog;> Why: so",
        "What does `not` mean? | - [x] cat;- [ ] dog;> Why: so",
        "Choose two. | - [x] cat;- [x] dog;- [ ] cow;> Why: so",
        "Which of these are pets? | - [x] cat;- [x] dog;- [ ] cow;> Why: so",
        "What? | - [x] cat;- [ ] dog;> Why: The correct answer is cat.",
        "What? | - [x] i++;- [ ] ++i;- [ ] i;> Why: so",
        "What? | - [x] cat;- [ ] dog;> Why: Answer a question first."
      })
  void leavesGoodWordingsAlone(String title, String content) {
    String question = "### " + title + "\n" + content.replace(";>", "\n\n>").replace(";", "\n");
    assertThat(codes(question)).isEmpty();
  }

  @Test
  void questionsWithoutAUsableKeyAreLeftToTheReader() {
    assertThat(codes("### What?\n- [ ] cat\n- [ ] dog")).isEmpty();
  }

  @Test
  void findsTheSameQuestionOnAPage() {
    String again = GOOD.replace("- [ ] cat\n- [x] dog", "- [x] dog\n- [ ] cat");
    List<Finding> findings = findings(GOOD + "\n\n" + again);
    assertThat(findings).extracting(Finding::code).containsExactly("same-question");
    assertThat(findings.get(0).line()).isEqualTo(9);
    assertThat(findings.get(0).message()).contains("line 2");
  }

  @Test
  void findsKeysThatAlwaysStandFirst() {
    assertThat(codes(quiz(5, "- [x] a$\n- [ ] b$\n- [ ] c$"))).containsExactly("key-position");
    assertThat(codes(quiz(4, "- [x] a$\n- [ ] b$\n- [ ] c$"))).isEmpty();
  }

  @Test
  void findsKeysThatAreAlwaysTheLongest() {
    String varied =
        quiz(3, "- [x] long$\n- [ ] b$\n- [ ] c$") + quiz(3, "- [ ] b$\n- [x] long$\n- [ ] d$");
    assertThat(codes(varied)).containsExactly("longest-is-key");
  }

  @Test
  void findsStatementsThatAreAllTrue() {
    assertThat(codes(quiz(4, "- [x] True\n- [ ] False"))).containsExactly("true-false-balance");
    assertThat(codes(quiz(3, "- [x] True\n- [ ] False"))).isEmpty();
  }

  private static String quiz(int size, String options) {
    StringBuilder quiz = new StringBuilder();
    for (int i = 0; i < size; i++) {
      quiz.append("### Is ").append(i).append("?\n").append(options.replace("$", "" + i));
      quiz.append(WHY).append("\n\n");
    }
    return quiz.toString();
  }

  private static List<String> codes(String quizdown) {
    return findings(quizdown).stream().map(Finding::code).toList();
  }

  private static List<Finding> findings(String quizdown) {
    return Lint.check(QuizReader.read("{{< quizdown >}}\n" + quizdown + "\n{{< /quizdown >}}\n"));
  }
}
