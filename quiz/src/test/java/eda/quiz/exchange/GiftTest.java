package eda.quiz.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import eda.quiz.Finding;
import eda.quiz.Kind;
import eda.quiz.Question;
import eda.quiz.Quiz;
import eda.quiz.QuizPage;
import eda.quiz.Quizzes;
import eda.quiz.write.QuizdownWriter;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class GiftTest {

  @Test
  void eachKindIsWrittenInItsOwnWay() {
    Quiz quiz =
        Quizzes.quiz(
            """
            ### Which? {#one}

            A map `{a: 1}`.

            > **Hint:** Think.

            - [x] 50% = half
              > Yes: #1
            - [ ] [x] ~ none

            > **Explanation:** Because.

            ### Which ones? {#many}

            - [x] a
            - [ ] b
            - [x] c
            - [x] d

            ### Right? {#truth}

            - [ ] True
              > No.
            - [x] False

            ### Order {#order}

            1. one -> two
            2. three

            ### Match {#match}

            - a :: x
            - b :: y
            - :: z

            ### How many? {#number}

            - [=] 42
            - [=] 3.5 ± 0.5

            ### Which word? {#word}

            - [=] log
            - [=] a * b

            ### Why? {#why}

            - [?] cause
            """);
    Exported.Text exported = (Exported.Text) new GiftFormat().write(List.of(quiz));
    assertThat(exported.text())
        .isEqualTo(
            """
            // [id:one]
            ::Which?::[markdown]Which?\\n\\nA map `\\{a\\: 1\\}`.{
            \t=50% \\= half#Yes\\: \\#1
            \t~[markdown][x] \\~ none
            \t####Because.
            }

            // [id:many]
            ::Which ones?::[markdown]Which ones?{
            \t~%33.33333%a
            \t~%-100%b
            \t~%33.33333%c
            \t~%33.33334%d
            }

            // [id:truth]
            ::Right?::[markdown]Right?{FALSE#No.
            }

            // [id:order]
            ::Order::[markdown]Order{
            \t=one → two -> 1
            \t=three -> 2
            }

            // [id:match]
            ::Match::[markdown]Match{
            \t=a -> x
            \t=b -> y
            \t= -> z
            }

            // [id:number]
            ::How many?::[markdown]How many?{#
            \t=42:0
            \t=3.5:0.5
            }

            // [id:word]
            ::Which word?::[markdown]Which word?{
            \t=log
            \t=a \\\\* b
            }

            // [id:why]
            ::Why?::[markdown]Why?{
            }

            """);
    assertThat(exported.losses())
        .containsExactly(
            new Loss("one", "the hint is lost"),
            new Loss("order", "the sequence becomes a matching with the numbers of the places"),
            new Loss("order", "\"->\" in a left side is written as an arrow sign"),
            new Loss("why", "the points of the rubric are lost"));
  }

  @Test
  void whatGiftCannotAskIsToldAndLeftOut() {
    Quiz quiz =
        Quizzes.quiz(
            """
            ### Which arrow? {#arrow}

            - [=] ->

            ### Which code? {#code}

            - [=] `Log`
            - [=] `a -> b`

            ### No key {#none}

            - [ ] a
            - [ ] b

            ### What is printed? {#output}

            - [=]
              ```
              one
              two
              ```
            """);
    Exported.Text exported = (Exported.Text) new GiftFormat().write(List.of(quiz));
    assertThat(exported.text())
        .doesNotContain("[id:arrow]", "[id:none]", "`Log`")
        .contains("=Log\n", "####It prints\\:\\n\\n    one\\n    two\n");
    assertThat(exported.losses().stream().map(Loss::toString))
        .containsExactly(
            "arrow: left out, since \"->\" would make its answer a matching",
            "code: code in backticks becomes plain text, whose case doesn't count",
            "code: the accepted texts with \"->\" are left out",
            "none: left out, since it has no usable key",
            "output: the output of a program becomes an open question, marked by hand");
  }

  @Test
  void questionsThatPeopleTypedAreRead() {
    QuizPage page =
        new GiftSource()
            .read(
                """
                // Written by hand

                $CATEGORY: $course$/Trees/Oaks \\/ Ashes

                ::Leaves:: Which tree loses its leaves? {
                  =Oak # Right
                  ~Pine # It keeps its needles.
                  ~%50%Holly
                  #### See a park.
                }

                Is an oak a tree?{T}

                An oak is {F#It is.#So it is.} a bush.

                How high is it? {#20..30 #### About}

                How old? {# =500:100 =%50%300:20 #young }

                Name one {=oak =ash =%80%asch}

                Pair {=oak -> acorn =beech -> nut = -> cone}

                [html]<p>Which <b>two</b>? a &lt; b</p>{~%50%<i>x</i> ~%50%y ~%-100%z}

                Tell a story {}
                """);
    assertThat(page.quizzes()).hasSize(1);
    assertThat(QuizdownWriter.write(page.quizzes().get(0)))
        .isEqualTo(
            """
            {{< quizdown >}}

            ### Which tree loses its leaves?

            - [x] Oak
              > Right
            - [ ] Pine
              > It keeps its needles.
            - [ ] Holly

            > **Explanation:** See a park.

            ### Is an oak a tree?

            - [x] True
            - [ ] False

            ### An oak is _____ a bush.

            - [ ] True
              > It is.
            - [x] False
              > So it is.

            ### How high is it?

            - [=] 25 ± 5

            > **Explanation:** About

            ### How old?

            - [=] 500 ± 100

            ### Name one

            - [=] oak
            - [=] ash

            ### Pair

            - oak :: acorn
            - beech :: nut
            - :: cone

            ### Which **two**? a \\< b

            - [x] *x*
            - [x] y
            - [ ] z

            ### Tell a story

            {{< /quizdown >}}
            """);
    assertThat(page.findings().stream().map(Finding::line)).containsExactly(5, 18, 18, 20);
    assertThat(page.findings()).allMatch(finding -> finding.severity() == Finding.Severity.NOTE);
  }

  @Test
  void aBrokenQuestionCostsNoOtherOne() {
    QuizPage page = new GiftSource().read("One {=a ~b\n\nTwo {=a ~b}\n\nThree =a}\n\nFour {~a ~b}");
    assertThat(page.quizzes().get(0).questions().stream().map(Question::title))
        .containsExactly("Two", "Four");
    assertThat(page.quizzes().get(0).questions().get(1).scorable()).isFalse();
    assertThat(page.findings().stream().map(f -> f.line() + " " + f.code()))
        .containsExactly("1 gift-not-read", "5 gift-not-read", "7 no-correct-option");
  }

  @Test
  void weightsOfAnyNumberOfOptionsMakeAHundred() {
    for (int right = 1; right <= 12; right++) {
      StringBuilder list = new StringBuilder("- [ ] no\n- [ ] never\n");
      for (int i = 0; i < right; i++) {
        list.append("- [x] yes ").append(i).append('\n');
      }
      Kind.Choice choice = (Kind.Choice) Quizzes.question(list.toString()).kind();
      List<BigDecimal> weights = Weights.of(choice).stream().map(BigDecimal::new).toList();
      assertThat(weights.subList(0, 2)).allMatch(w -> w.signum() < 0);
      assertThat(weights.subList(2, right + 2).stream().reduce(BigDecimal::add).get())
          .isEqualByComparingTo("100");
    }
  }
}
