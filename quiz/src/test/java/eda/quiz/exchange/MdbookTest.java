package eda.quiz.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import eda.quiz.Finding;
import eda.quiz.Kind;
import eda.quiz.Question;
import eda.quiz.QuizPage;
import eda.quiz.write.QuizdownWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class MdbookTest {

  @Test
  void allThreeTypesAreRead() {
    QuizPage page =
        new MdbookSource()
            .read(
                """
                # A quiz
                [multipart]
                setup = "There is a `Vec`."

                [[questions]]
                id = "first"
                type = "MultipleChoice"
                prompt.prompt = \"""
                Which statement
                is right?

                It is about `x`.
                \"""
                prompt.distractors = [
                  "One \\"way\\"", # a comment
                  'No \\escape',
                ]
                prompt.answerIndex = 1
                answer.answer = "Another \\u00e9 way"
                context = \"""Because \\
                   of it.\"""

                [[questions]]
                type = "MultipleChoice"
                multipart = "setup"
                promptExplanation = true
                [questions.prompt]
                prompt = "Which two?"
                distractors = ["c"]
                sortAnswers = true
                [questions.answer]
                answer = ["d", "a"]

                [[questions]]
                type = "ShortAnswer"
                prompt = { prompt = "Which keyword?", response = "code" }
                answer = { answer = "let", alternatives = ["let mut"] }

                [[questions]]
                type = "Tracing"
                prompt.program = '''
                fn main() {
                  println!("1");
                }
                '''
                answer.doesCompile = true
                answer.stdout = "1"

                [[questions]]
                type = "Tracing"
                prompt.program = "x"
                answer.doesCompile = false
                answer.lineNumber = 3
                """);
    assertThat(QuizdownWriter.write(page.quizzes().get(0)))
        .isEqualTo(
            """
            {{< quizdown >}}

            ### Which statement is right? {#first}

            It is about `x`.

            - [ ] One "way"
            - [x] Another é way
            - [ ] No \\escape

            > **Explanation:** Because of it.

            ### Which two?

            There is a `Vec`.

            - [x] a
            - [ ] c
            - [x] d

            ### Which keyword?

            - [=] `let`
            - [=] `let mut`

            ### What does this program print?

            ```rust
            fn main() {
              println!("1");
            }
            ```

            - [=]
              ```
              1
              ```

            ### Does this program compile?

            ```rust
            x
            ```

            - [ ] Yes
            - [x] No
              > The compiler stops at line 3.

            {{< /quizdown >}}
            """);
    assertThat(page.findings().stream().map(f -> f.line() + " " + f.code()))
        .containsExactly("23 mdbook-why");
  }

  @Test
  void aLineThatCannotBeReadCostsNoOtherOne() {
    QuizPage page =
        new MdbookSource()
            .read(
                """
                [[questions]]
                type = "ShortAnswer"
                prompt.prompt = "Which?"
                context = "no end
                answer.answer = "a"

                [[questions]]
                type = "Riddle"
                """);
    Question question = page.quizzes().get(0).questions().get(0);
    assertThat(question.kind()).isEqualTo(new Kind.ShortText(List.of("a")));
    assertThat(page.findings().stream().map(f -> f.line() + " " + f.code() + " " + f.severity()))
        .containsExactly("4 toml-not-read ERROR", "7 mdbook-kind ERROR");
  }

  @Test
  void deepNestingAndMissingEndsAreOnlyFaults() {
    for (String text :
        List.of("a = " + "[".repeat(100_000), "a = \"\"\"", "[[", "a.b = {c = ", "=")) {
      QuizPage page = new MdbookSource().read(text);
      assertThat(page.quizzes()).isEmpty();
      assertThat(page.findings()).isNotEmpty().extracting(Finding::code).contains("toml-not-read");
    }
  }

  @Test
  void oneKeyForATableAndAValueIsAFault() {
    QuizPage page = new MdbookSource().read("a = 1\na.b = 2\n[a]\n[[a]]\n");
    assertThat(page.findings().stream().map(Finding::line)).containsExactly(2, 3, 4);
  }
}
