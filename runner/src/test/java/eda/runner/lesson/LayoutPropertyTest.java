package eda.runner.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.lesson.matter.FrontMatter;
import eda.runner.lesson.text.Row;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every document at every width. */
class LayoutPropertyTest {
  private static final int[] WIDTHS = {20, 40, 80, 120};

  static List<String> documents() throws IOException {
    return Documents.names(".md");
  }

  @Property(tries = 3000)
  void noRowIsWiderThanAskedAndNothingSteersTheTerminal(
      @ForAll("soup") String document, @ForAll("options") LayoutOptions options) {
    check(document, options);
  }

  @Property(tries = 1000)
  void noWordOfAPageIsLost(
      @ForAll("blocks") List<String> blocks, @ForAll("options") LayoutOptions options) {
    StringBuilder document = new StringBuilder();
    List<String> words = new ArrayList<>();
    for (String block : blocks) {
      String text = block;
      while (text.contains("WORD")) {
        String word = "qx" + words.size() + "z";
        words.add(word);
        text = text.replaceFirst("WORD", word);
      }
      document.append(text).append("\n\n");
    }
    String shown = letters(text(new Layout(options).render(document.toString())));
    assertThat(words).allSatisfy(word -> assertThat(shown).contains(word));
    check(document.toString(), options);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void holdsForWholeDocuments(String name) throws IOException {
    String document = Documents.read(name + ".md");
    for (int width : WIDTHS) {
      for (boolean flag : new boolean[] {true, false}) {
        check(document, new LayoutOptions(width, true, flag, false, DiagramDrawer.NONE));
        check(document, new LayoutOptions(width, false, false, flag, DiagramDrawer.NONE));
      }
      String shown = letters(text(new Layout(LayoutOptions.plain(width)).render(document)));
      assertThat(words(document)).isNotEmpty().allSatisfy(word -> assertThat(shown).contains(word));
    }
  }

  @Provide
  Arbitrary<LayoutOptions> options() {
    Arbitrary<Boolean> flags = Arbitraries.of(true, false);
    DiagramDrawer tooWide =
        (language, source, width) -> Optional.of(List.of("=".repeat(width + 1)));
    return Arbitraries.of(20, 21, 33, 40, 80, 120)
        .flatMap(
            width ->
                flags.flatMap(
                    unicode ->
                        flags.flatMap(
                            linear ->
                                flags.map(
                                    links ->
                                        new LayoutOptions(
                                            width, unicode, linear, links, tooWide)))));
  }

  /** Fragments of syntax in any order. */
  @Provide
  Arbitrary<String> soup() {
    return Arbitraries.of(
            "\n",
            "\n\n",
            " ",
            "    ",
            "\t",
            "- ",
            "1. ",
            "> ",
            "# ",
            "###### ",
            "* * *\n",
            "```",
            "```java\n",
            "~~~mermaid\n",
            "| ",
            "|---|:-:|\n",
            "\n| a | b |\n|---|---|\n| ",
            "`",
            "**",
            "*",
            "~~",
            "[",
            "](",
            ")",
            "![",
            "<b>",
            "</b>",
            "<kbd>",
            "</kbd>",
            "<sup>",
            "<br>",
            "<a href='x'>",
            "</a>",
            "<details>",
            "<summary>",
            "<!--",
            "-->",
            "<img src=",
            "[^1]",
            "[^1]: ",
            "[!NOTE]\n",
            "- [x] ",
            "\\",
            "&#27;",
            "&#x9b;",
            "&#9;",
            "&#10;",
            "&#13;",
            "](a&#9;b)",
            "&#x202e;",
            "\u001b[2J",
            "\u001b]52;c;x\u0007",
            "\u009b",
            "\r",
            "\u0000",
            "\u202E",
            "\u2066",
            "\uD83D",
            "漢字かな。",
            "한글",
            "👩‍👩‍👧",
            "👍🏽",
            "🇩🇪",
            "e\u0301",
            "\uFE0F",
            "\u20E3",
            "1️⃣",
            "\u200B",
            "\u00AD",
            "ไทย",
            "word",
            "a-long-word-that-does-not-fit-into-a-narrow-row",
            "https://example.org/a/b/c?d=e",
            "x@y.org")
        .list()
        .ofMaxSize(60)
        .map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<List<String>> blocks() {
    return Arbitraries.of(
            "WORD WORD and some more text that wraps, WORD.",
            "# WORD **WORD**",
            "### WORD `WORD`",
            "- WORD\n  - WORD\n    1. WORD\n       > WORD",
            "> WORD\n>> WORD\n>>> - WORD",
            "> [!TIP]\n> WORD",
            "```java\n"
                + "class WORD {} // WORD and a line that is longer than a narrow page, WORD\n"
                + "```",
            "    WORD\n\tWORD",
            "| WORD | b |\n|---|---|\n| WORD | WORD WORD WORD |\n| `WORD` | [WORD](WORD.md) |",
            "| a | b | c | d | e |\n|---|---|---|---|---|\n| WORD | WORD | WORD | WORD | WORD |",
            "- [ ] WORD\n- [x] WORD",
            "<details><summary>WORD</summary>WORD <i>WORD</i></details>",
            "[WORD](https://example.org/) ![WORD](WORD.png)",
            "WORD[^1]\n\n[^1]: WORD",
            "[^2]: WORD",
            "```mermaid\ngraph TD; WORD --> WORD\n```",
            "~~WORD~~ *WORD* <kbd>WORD</kbd> WORD\\\nWORD<br>WORD")
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  private static void check(String document, LayoutOptions options) {
    List<Row> rows = new Layout(options).render(document);
    for (Row row : rows) {
      assertThat(row.width()).as(row.text()).isLessThanOrEqualTo(options.width());
      assertThat(row.text())
          .doesNotContainPattern("[\\x00-\\x1f\\x7f-\\x9f\\u202a-\\u202e\\u2066-\\u2069]");
    }
    assertThat(new Painter(Palette.NONE, false).paint(rows)).isEqualTo(text(rows));
    String painted = new Painter(Palette.SIXTEEN, true).paint(rows);
    String own = "\u001b\\[[0-9;]+m|\u001b]8;(id=[0-9a-f]+)?;[\\x21-\\x7e]*\u001b\\\\";
    assertThat(painted.replaceAll(own, "")).isEqualTo(text(rows));
  }

  private static String text(List<Row> rows) {
    StringBuilder text = new StringBuilder();
    for (Row row : rows) {
      text.append(row.text()).append('\n');
    }
    return text.toString();
  }

  private static String letters(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return plain.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
  }

  /** Words of the document as the parser sees them; ASCII ones short enough to stay on one row. */
  private static List<String> words(String document) {
    StringBuilder text = new StringBuilder();
    Markdown.parse(FrontMatter.of(document).body())
        .orElseThrow()
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Text node) {
                text.append(node.getLiteral()).append(' ');
              }

              @Override
              public void visit(Code node) {
                text.append(node.getLiteral()).append(' ');
              }

              @Override
              public void visit(FencedCodeBlock node) {
                text.append(node.getLiteral()).append(' ');
              }

              @Override
              public void visit(IndentedCodeBlock node) {
                text.append(node.getLiteral()).append(' ');
              }
            });
    List<String> words = new ArrayList<>();
    String plain = Normalizer.normalize(text.toString(), Normalizer.Form.NFKC);
    for (String word : plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+")) {
      boolean ascii = word.chars().allMatch(c -> c < 0x80);
      if (word.length() > 1 && (word.length() <= 10 || !ascii)) {
        words.add(word);
      }
    }
    return words;
  }
}
