package eda.quiz.lint;

import static org.assertj.core.api.Assertions.assertThat;

import eda.quiz.read.QuizReader;
import org.junit.jupiter.api.Test;

class RepairTest {
  private static final String UNTIDY =
      """
      Prose [x]stays.

      {{< quizdown >}}
        ###What?
        – []a
        • [ x ]b
        - [✓] c
      {{< /quizdown >}}
      """;

  @Test
  void replacesLinesUntilNothingIsLeftToFix() {
    String once = Repair.of(UNTIDY, QuizReader.read(UNTIDY).findings());
    String twice = Repair.of(once, QuizReader.read(once).findings());
    assertThat(twice)
        .isEqualTo(
            """
            Prose [x]stays.

            {{< quizdown >}}
              ### What?
              - [ ] a
              - [x] b
              - [x] c
            {{< /quizdown >}}
            """);
    assertThat(QuizReader.read(twice).findings()).isEmpty();
  }

  @Test
  void keepsLineEndsAndTheByteOrderMark() {
    String page = "\ufeff{{< quizdown >}}\r\n###Q\r\n- [x] a\n- [ ]b\r{{< /quizdown >}}";
    assertThat(Repair.of(page, QuizReader.read(page).findings()))
        .isEqualTo("\ufeff{{< quizdown >}}\r\n### Q\r\n- [x] a\n- [ ] b\r{{< /quizdown >}}");
  }
}
