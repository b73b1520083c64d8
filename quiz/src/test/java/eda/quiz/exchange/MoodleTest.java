package eda.quiz.exchange;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import eda.quiz.Finding;
import eda.quiz.Kind;
import eda.quiz.Question;
import eda.quiz.Quiz;
import eda.quiz.QuizPage;
import eda.quiz.Quizzes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class MoodleTest {

  @Test
  void aQuestionHasTheElementsInMoodlesOrder() {
    Quiz quiz =
        Quizzes.quiz(
            """
            ### Which < ones? {#many}

            > **Hint:** Two.

            - [x] a ]]> b
              > Yes
            - [ ] c
            - [x] d

            > **Explanation:** So.
            """);
    Exported.Text exported = (Exported.Text) new MoodleFormat().write(List.of(quiz));
    assertThat(exported.losses()).isEmpty();
    assertThat(exported.text())
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <quiz>
              <question type="multichoice">
                <name>
                  <text>Which &lt; ones?</text>
                </name>
                <questiontext format="markdown">
                  <text>Which &lt; ones?</text>
                </questiontext>
                <generalfeedback format="markdown">
                  <text>So.</text>
                </generalfeedback>
                <defaultgrade>1</defaultgrade>
                <penalty>0.3333333</penalty>
                <hidden>0</hidden>
                <idnumber>many</idnumber>
                <single>false</single>
                <shuffleanswers>true</shuffleanswers>
                <answernumbering>abc</answernumbering>
                <answer fraction="50" format="markdown">
                  <text>a ]]&gt; b</text>
                  <feedback format="markdown">
                    <text>Yes</text>
                  </feedback>
                </answer>
                <answer fraction="-100" format="markdown">
                  <text>c</text>
                  <feedback format="markdown">
                    <text></text>
                  </feedback>
                </answer>
                <answer fraction="50" format="markdown">
                  <text>d</text>
                  <feedback format="markdown">
                    <text></text>
                  </feedback>
                </answer>
                <hint format="markdown">
                  <text>Two.</text>
                </hint>
              </question>
            </quiz>
            """);
  }

  @Test
  void aSequenceIsOrderedByItsFractions() {
    String xml =
        """
        <?xml version="1.0"?><quiz><question type="ordering"><name><text>n</text></name>
        <questiontext format="html"><text><![CDATA[<p>Sort them</p>]]></text></questiontext>
        <answer fraction="2.0000000"><text>b</text></answer>
        <answer fraction="10"><text>c</text></answer>
        <answer fraction="1.0000000"><text>a</text></answer></question></quiz>
        """;
    Question question = new MoodleSource().read(xml).quizzes().get(0).questions().get(0);
    assertThat(question.kind()).isEqualTo(new Kind.Sequence(List.of("a", "b", "c")));
    assertThat(question.title()).isEqualTo("Sort them");
    assertThat(question.line()).isEqualTo(1);
  }

  @Test
  void theGradingOfASequenceIsTheLongestRun() {
    String xml = write(Quizzes.quiz("### Sort\n\n1. a\n2. b\n"));
    assertThat(xml)
        .contains("<question type=\"ordering\">")
        .contains("<gradingtype>LONGEST_ORDERED_SUBSET</gradingtype>")
        .contains("<answer fraction=\"2\" format=\"markdown\">\n      <text>b</text>");
  }

  @Test
  void gradesAndPenaltiesThatAreNotMoodlesOwnAreKept() {
    QuizPage page =
        new MoodleSource()
            .read(
                """
                <quiz>
                <question type="category"><category><text>A</text></category></question>
                <question type="essay"><defaultgrade>2.5000000</defaultgrade><penalty>0.1000000</penalty></question>
                <question type="essay"><defaultgrade>0.33333</defaultgrade><penalty>0.1</penalty></question>
                <question type="category"><category><text>B</text></category></question>
                <question type="essay"><defaultgrade>1.0000000</defaultgrade><penalty>0.3333333</penalty></question>
                <question type="category"><category><text>C</text></category></question>
                <question type="essay"><defaultgrade>0</defaultgrade><penalty>0</penalty></question>
                <question type="essay"><penalty>1</penalty></question>
                </quiz>
                """);
    assertThat(page.quizzes().stream().map(quiz -> quiz.options().values()))
        .containsExactly(Map.of("penalty", "0.1"), Map.of(), Map.of());
    assertThat(page.quizzes().stream().flatMap(quiz -> quiz.questions().stream()))
        .extracting(question -> question.weight().toPlainString())
        .containsExactly("2.5", "0.3333", "1", "1", "1");
    assertThat(page.findings().stream().map(f -> f.line() + " " + f.message()))
        .containsExactly(
            "4 The default grade 0.33333 is read as 0.3333.",
            "8 The default grade 0 is read as 1.",
            "9 A quiz has one penalty for further tries; these questions have several, so it has none.");
  }

  @Test
  void codeIsComparedWithItsCase() {
    String xml = write(Quizzes.quiz("### Which?\n\n- [=] `List.of`\n- [=] `x*y`\n"));
    assertThat(xml).contains("<usecase>1</usecase>", "<text>x\\*y</text>");
    assertThat(new MoodleSource().read(xml).quizzes().get(0).questions().get(0).kind())
        .isEqualTo(new Kind.ShortText(List.of("`List.of`", "`x*y`")));
  }

  @Test
  void kindsWithoutALikeAreToldAndLeftOut() {
    QuizPage page =
        new MoodleSource()
            .read("<quiz>\n<question type=\"cloze\"/>\n<question type=\"essay\"/>\n</quiz>");
    assertThat(page.findings().stream().map(f -> f.line() + " " + f.message()))
        .containsExactly("2 A question of the kind \"cloze\" is left out: it has no like here.");
    assertThat(page.quizzes().get(0).questions()).hasSize(1);
  }

  @Test
  void controlCharactersBecomeVisible() {
    Quiz quiz = Quizzes.quiz("### A\u0007B\uffff\n\n- [x] a\u001b[31m\n- [ ] b\n");
    assertThat(write(quiz)).contains("A␇B\ufffd", "a␛[31m").startsWith("<?xml version=\"1.0\"");
  }

  @Test
  void externalEntitiesAreNotRead(@TempDir Path folder) throws IOException {
    Path secret = folder.resolve("secret.txt");
    Files.writeString(secret, "TOP-SECRET");
    String xml =
        "<?xml version=\"1.0\"?>\n<!DOCTYPE quiz [<!ENTITY xxe SYSTEM \""
            + secret.toUri()
            + "\">]>\n<quiz><question type=\"essay\"><questiontext><text>&xxe;</text>"
            + "</questiontext></question></quiz>";
    QuizPage page = new MoodleSource().read(xml);
    assertThat(page.toString()).doesNotContain("TOP-SECRET");
    assertThat(page.quizzes()).isEmpty();
    assertThat(page.findings().get(0).severity()).isEqualTo(Finding.Severity.ERROR);
  }

  @Test
  @Timeout(value = 5, unit = SECONDS)
  void aBillionLaughsAreNotLaughed() {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE quiz [");
    xml.append("<!ENTITY l0 \"lol\">");
    for (int i = 1; i < 30; i++) {
      String before = "&l" + (i - 1) + ";";
      xml.append("<!ENTITY l" + i + " \"" + before.repeat(10) + "\">");
    }
    xml.append(
        "]><quiz><question type=\"essay\"><name><text>&l29;</text></name></question></quiz>");
    QuizPage page = new MoodleSource().read(xml.toString());
    assertThat(page.quizzes()).isEmpty();
    assertThat(page.findings().stream().map(Finding::code)).containsExactly("xml-not-read");
  }

  @Test
  void questionsBeforeABreakAreKept() {
    QuizPage page =
        new MoodleSource().read("<quiz><question type=\"essay\"/>\n<question type=\"essay\">");
    assertThat(page.quizzes().get(0).questions()).hasSize(1);
    assertThat(page.findings().stream().map(f -> f.line() + " " + f.code()))
        .containsExactly("2 xml-not-read");
  }

  @Test
  void depthIsLimited() {
    QuizPage page = new MoodleSource().read("<a>".repeat(100_000));
    assertThat(page.findings().get(0).message()).contains("too deep");
  }

  private static String write(Quiz quiz) {
    return ((Exported.Text) new MoodleFormat().write(List.of(quiz))).text();
  }
}
