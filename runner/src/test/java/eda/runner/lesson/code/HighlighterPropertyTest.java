package eda.runner.lesson.code;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.lesson.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HighlighterPropertyTest {
  @Property(tries = 4000)
  void theMarkedTextIsTheText(
      @ForAll("languages") String language, @ForAll("code") List<String> lines) {
    List<List<Span>> marked = Highlighter.highlight(language, lines);
    List<String> texts = new ArrayList<>();
    for (List<Span> line : marked) {
      StringBuilder text = new StringBuilder();
      line.forEach(span -> text.append(span.text()));
      texts.add(text.toString());
    }
    assertThat(texts).isEqualTo(lines);
  }

  @Property(tries = 300)
  void eachCharacterIsLookedAtAFewTimesHoweverLongALineIs(
      @ForAll("languages") String language, @ForAll("code") List<String> pieces) {
    assertLinear(language, String.join("", pieces));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"&", "\"#{", "/*", "'", "$a", "<<-", "{", "a:", "\\", "~s", "@@ -1 +", "|"})
  void whatNeverEndsIsNotLookedForAgain(String piece) {
    for (String language : List.of("java", "json", "sh", "xml", "yaml", "elixir", "sql", "diff")) {
      assertLinear(language, piece);
      assertLinear(language, piece + " ");
    }
  }

  /**
   * Of a line of thousands of characters; one that looked back would look at each thousands of
   * times.
   */
  private static void assertLinear(String language, String piece) {
    String text = piece.repeat(4_000 / Math.max(1, piece.length()));
    Optional<Grammar> grammar = Highlighter.grammar(language);
    if (grammar.isPresent()) {
      CountedText line = new CountedText(text);
      grammar.get().read(new Line(line));
      assertThat(line.looks()).isLessThanOrEqualTo(60L * text.length() + 60);
    }
  }

  @Provide
  Arbitrary<String> languages() {
    return Arbitraries.of(
        "java", "json", "sh", "xml", "yaml", "properties", "elixir", "sql", "diff", "none");
  }

  @Provide
  Arbitrary<List<String>> code() {
    return Arbitraries.of(
            "\"",
            "\"\"\"",
            "'",
            "\\",
            "/*",
            "*/",
            "//",
            "--",
            "#",
            "$",
            "${",
            "$(",
            "<<~'EOF'",
            "<<-EOF",
            "\\\"",
            "~S\"\"\"",
            "~w[",
            "|>",
            "#{",
            "#!",
            "$$",
            "$tag$",
            "E'",
            "`",
            "|-",
            ">-",
            "---",
            "+++",
            "<?xml",
            "?>",
            "<!DOCTYPE",
            "}",
            "<<",
            "<<EOF",
            "EOF",
            "<",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "</",
            "/>",
            ">",
            "=",
            ":",
            ": ",
            "- ",
            "|",
            "&",
            ";",
            "~s",
            "(",
            ")",
            "@",
            "@x.y",
            "?",
            "!",
            "1.5",
            "0x",
            "if",
            "class",
            "Type",
            "id",
            " ",
            "  ",
            "漢字",
            "👍🏽",
            "e\u0301",
            "+",
            "-",
            "@@")
        .list()
        .ofMaxSize(12)
        .map(pieces -> String.join("", pieces))
        .list()
        .ofMaxSize(6);
  }
}
