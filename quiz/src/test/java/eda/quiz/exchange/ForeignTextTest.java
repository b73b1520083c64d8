package eda.quiz.exchange;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import eda.quiz.Finding;
import eda.quiz.Quiz;
import eda.quiz.QuizPage;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a foreign file, reading it ends, and ends with findings. */
class ForeignTextTest {

  @Property(tries = 300)
  void noTextBreaksAReader(@ForAll("texts") String text) {
    for (Source source : Exchange.sources()) {
      QuizPage page = source.read(text);
      int lines = Math.max(1, (int) text.lines().count());
      assertThat(page.findings()).extracting(Finding::line).allMatch(line -> line <= lines + 1);
      assertThat(page.quizzes())
          .noneMatch(quiz -> quiz.questions().isEmpty() && quiz.introduction().isEmpty());
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "::",
            "{",
            "}",
            "=",
            "~",
            "#",
            "####",
            "->",
            "%50%",
            "\\",
            "\n",
            "\n\n",
            "T",
            "1:2",
            "3..4",
            "[html]",
            "<p>",
            "&lt;",
            "&#0;",
            "&#x110000;",
            "<",
            "[[questions]]\n",
            "type = ",
            "\"\"\"",
            "'",
            "\"Tracing\"\n",
            "prompt.prompt",
            "[",
            "]",
            ",",
            "a",
            " ",
            "// [id:",
            "\ud800",
            "$CATEGORY: a/b\n",
            "<quiz>",
            "<question type=\"essay\">",
            "</question>",
            "]]>",
            "\u0000");
    Arbitrary<String> random = pieces.list().ofMaxSize(40).map(list -> String.join("", list));
    Arbitrary<String> cut =
        Combinators.combine(
                AnyQuizzes.all(),
                Arbitraries.of("gift", "moodle"),
                Arbitraries.doubles().between(0, 1))
            .as(ForeignTextTest::cut);
    return Arbitraries.oneOf(random, cut);
  }

  private static String cut(List<Quiz> quizzes, String format, double share) {
    String text = ((Exported.Text) Exchange.format(format).orElseThrow().write(quizzes)).text();
    return text.substring(0, (int) (text.length() * share));
  }

  @ParameterizedTest
  @Timeout(value = 10, unit = SECONDS)
  @ValueSource(
      strings = {
        "&",
        "<",
        "{",
        "\\",
        "=",
        "::",
        "a = [",
        "[[a]]\n",
        "\"",
        "// [id:\n",
        "q {=a ~b}\n\n",
        "<a b='",
        "- ",
        "&#1",
        "\n"
      })
  void timeIsLinearInTheText(String piece) {
    String text = piece.repeat(50_000);
    for (Source source : Exchange.sources()) {
      assertThat(source.read(text)).isNotNull();
    }
    assertThat(HtmlMarkdown.of(text)).isNotNull();
    assertThat(Stem.of("", text)).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "<p>a <b>b</b></p><p>c</p> | ^a **b**\n\nc^",
        "<ul><li>a</li><li>b<br>c</li></ul> | ^- a\n- b\nc^",
        "a &lt; b &amp; c&nbsp;d &#233; &bogus; | a \\< b & c d é &bogus;",
        "^<pre>x  *y*\n  z</pre>^ | ^```\nx  *y*\n  z\n```^",
        "an <a class=x href='http://x/?a=1&amp;b=(2)'>old <b>link</b></a> | an [old **link**](http://x/?a=1&b=(2%29)",
        "<img alt=\"A &quot;b&quot;\" SRC=a.png> <img><a>b</a></a> | ![A \"b\"](a.png) ![]()[b]()",
        "use <code>a*b</code> * 2 | use `a*b` \\* 2",
        "1 < 2 <unknown attribute=1>kept</unknown> | 1 \\< 2 kept"
      })
  void htmlBecomesMarkdown(String html, String markdown) {
    assertThat(HtmlMarkdown.of(html)).isEqualTo(markdown);
  }

  @Test
  void aTextIsCutIntoTitleAndBody() {
    assertThat(Stem.of("Q1", "What\nis it?\n\n- a\n- b"))
        .isEqualTo(new Stem("What is it?", "- a\n- b"));
    assertThat(Stem.of("Q1", "What?\n- a")).isEqualTo(new Stem("What?", "- a"));
    assertThat(Stem.of("Q1", "```\ncode\n```")).isEqualTo(new Stem("Q1", "```\ncode\n```"));
    assertThat(Stem.of("", "| a |\n|---|")).isEqualTo(new Stem("Question", "| a |\n|---|"));
    assertThat(Stem.of("# A", "# A\n\nb")).isEqualTo(new Stem("# A", "b"));
    assertThat(Stem.of("Only a name", "")).isEqualTo(new Stem("Only a name", ""));
    assertThat(Stem.of("", "`code` first\n\n    indented"))
        .isEqualTo(new Stem("`code` first", "    indented"));
  }
}
