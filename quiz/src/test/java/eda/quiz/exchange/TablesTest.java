package eda.quiz.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import eda.quiz.Quiz;
import eda.quiz.QuizOptions;
import eda.quiz.Quizzes;
import eda.quiz.read.QuizReader;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON, CSV, Anki and quizdown, which only go out. */
class TablesTest {
  private static final Quiz QUIZ =
      Quizzes.quiz(
          """
          ---
          passingGrade: 50
          ---

          Welcome.

          ### =Which "one"? {#one}

          > **Hint:** h

          - [x] `a`, b
            > Yes
          - [ ] c

          ### Match {#two}

          - a :: x
          - b :: x
          - :: y
          """);

  @Test
  void jsonTellsEverything() {
    assertThat(text(new JsonFormat()))
        .isEqualTo(
            """
            {
              "quizzes": [
                {
                  "title": "",
                  "introduction": "Welcome.",
                  "options": {
                    "passingGrade": "50"
                  },
                  "questions": [
                    {
                      "id": "one",
                      "number": 1,
                      "topic": "",
                      "kind": "single-choice",
                      "title": "=Which \\"one\\"?",
                      "body": "",
                      "options": [
                        {
                          "text": "`a`, b",
                          "correct": true,
                          "comment": "Yes"
                        },
                        {
                          "text": "c",
                          "correct": false,
                          "comment": ""
                        }
                      ],
                      "hint": "h",
                      "explanation": "",
                      "scorable": true,
                      "weight": 1
                    },
                    {
                      "id": "two",
                      "number": 2,
                      "topic": "",
                      "kind": "matching",
                      "title": "Match",
                      "body": "",
                      "pairs": [
                        {
                          "left": "a",
                          "right": "x"
                        },
                        {
                          "left": "b",
                          "right": "x"
                        }
                      ],
                      "distractors": [
                        "y"
                      ],
                      "hint": "",
                      "explanation": "",
                      "scorable": true,
                      "weight": 1
                    }
                  ]
                }
              ]
            }
            """);
  }

  @Test
  void jsonEscapesWhatNoEncodingOrScriptCanHold() {
    assertThat(JsonText.of(List.of("\u0001\u007f\u2028\ud800\"\\\n\t😀é")))
        .isEqualTo("[\n  \"\\u0001\\u007f\\u2028\\ud800\\\"\\\\\\n\\t😀é\"\n]\n");
  }

  @Test
  void csvQuotesAndDisarmsCells() {
    assertThat(text(new CsvFormat()))
        .isEqualTo(
            "quiz,id,number,topic,kind,title,body,options,key,hint,explanation,scorable,weight\r\n"
                + ",one,1,,single-choice,\"'=Which \"\"one\"\"?\",,"
                + "\"[x] `a`, b\n> Yes\n[ ] c\",\"`a`, b\",h,,true,1\r\n"
                + ",two,2,,matching,Match,,\"x\ny\",a :: x; b :: x,,,true,1\r\n");
    assertThat(new CsvFormat().write(List.of(QUIZ)).losses().stream().map(Loss::toString))
        .containsExactly("quiz: the option passingGrade is lost", "quiz: the introduction is lost");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"=1+1", "+1", "-1", "@SUM(A1)", "＝1"})
  void noCellIsAFormula(String cell) {
    assertThat(CsvFormat.cell(cell)).isEqualTo("'" + cell);
    assertThat(CsvFormat.cell("\t" + cell)).isEqualTo("'\t" + cell);
    assertThat(CsvFormat.cell("\r" + cell)).isEqualTo("\"'\r" + cell + "\"");
    assertThat(CsvFormat.cell("a" + cell)).isEqualTo("a" + cell);
  }

  @Test
  void ankiGetsOneLineForEachCard() {
    assertThat(text(new AnkiFormat()))
        .isEqualTo(
            """
            #separator:tab
            #html:true
            #notetype:Basic
            #guid column:1
            #deck column:2
            #tags column:5
            #columns:guid\tdeck\tFront\tBack\ttags
            """
                + "one\tQuiz\t<p>=Which &quot;one&quot;?</p>"
                + "<ul><li><p><code>a</code>, b</p></li><li><p>c</p></li></ul>\t"
                + "<ul><li>✓ <p><code>a</code>, b</p><p>Yes</p></li><li>✗ <p>c</p></li></ul>\t\n"
                + "two\tQuiz\t<p>Match</p><ul><li><p>a</p></li><li><p>b</p></li></ul>"
                + "<ul><li><p>x</p></li><li><p>y</p></li></ul>\t<ul><li><p>a → x</p></li><li><p>b → x</p></li></ul>\t\n");
  }

  @Property(tries = 100)
  void ankiCardsHaveFiveFieldsAndNoLineBreak(@ForAll("quizzes") List<Quiz> quizzes) {
    long cards = quizzes.stream().mapToLong(quiz -> quiz.questions().size()).sum();
    String text = ((Exported.Text) new AnkiFormat().write(quizzes)).text();
    List<String> lines = List.of(text.split("\n")).subList(7, (int) cards + 7);
    assertThat(text.split("\n")).hasSize((int) cards + 7);
    assertThat(lines).allMatch(line -> line.chars().filter(c -> c == '\t').count() == 4);
  }

  @Provide
  Arbitrary<List<Quiz>> quizzes() {
    return AnyQuizzes.all();
  }

  @Test
  void quizdownHasTheTitleAboveTheQuiz() {
    Quiz titled = new Quiz("Trees", "", QuizOptions.NONE, QUIZ.questions(), 1, 1);
    String text = ((Exported.Text) new QuizdownFormat().write(List.of(titled, QUIZ))).text();
    List<Quiz> read = QuizReader.read(text).quizzes();
    assertThat(read).extracting(Quiz::title).containsExactly("Trees", "Trees");
    assertThat(read.get(1).options().values()).isEqualTo(Map.of("passingGrade", "50"));
    assertThat(text).startsWith("## Trees\n\n{{< quizdown >}}\n\n### =Which");
  }

  @Test
  void foreignTextThatQuizdownWouldMisreadIsTold() {
    List<Quiz> quizzes =
        new GiftSource()
            .read(
                """
                // [id:a]
                Which? {=42}

                // [id:b]
                Tell a story {}

                // [id:c]
                One or both? {~%100%a ~%-100%b}

                // [id:d]
                Fine? {=yes ~no}
                """)
            .quizzes();
    assertThat(new QuizdownFormat().write(quizzes).losses().stream().map(Loss::toString))
        .containsExactly(
            "a: quizdown reads its text in another way: check it by hand",
            "b: quizdown finds no question in it: it needs a list of options or points",
            "c: quizdown reads its text in another way: check it by hand",
            // The heading of b is read as the topic of what follows.
            "d: quizdown reads its text in another way: check it by hand");
  }

  private static String text(Format format) {
    return ((Exported.Text) format.write(List.of(QUIZ))).text();
  }
}
