package eda.runner.lesson.code;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.lesson.text.Span;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

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
