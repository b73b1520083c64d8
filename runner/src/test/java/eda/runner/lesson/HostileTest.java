package eda.runner.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eda.runner.lesson.text.Row;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that would steer the terminal: every attack in every place that text can stand. */
class HostileTest {
  private static final List<String> ATTACKS =
      List.of(
          "\u001b[2J\u001b[31m",
          "\u001b]0;title\u0007",
          "\u001b]52;c;ZXZpbA==\u001b\\",
          "\u001b]8;;https://evil.example\u001b\\x",
          "\u001bPq#0\u001b\\",
          "\u009b2J\u009d0;t\u009c\u0090q\u0085",
          "&#27;[2J&#x1b;]0;t&#7;&#x9b;2J&#155;",
          "&Tab;&NewLine;&zwj;&lrm;&rlm;&#x202e;&#x2067;&#8232;",
          "&#<b>27;</b>[2J",
          "&#*2*7;[2J",
          "&#**155;**2J",
          "&am<i></i>p;#27;&amp;#27;[2J",
          "\u202Egnp\u202C\u2066a\u2067b\u2068c\u2069\u200E\u200F\u061C",
          "\uD83D \uDE00 \uDC00\uD800",
          "&#xD83D;&#xDE00;&#55357;",
          "a\u0000b&#0;",
          "over\rwritten",
          "a\uFEFFb&#xFEFF;",
          "a\b\b\u007f\u000b\f");

  private static final List<String> PLACES =
      List.of(
          "%s",
          "# %s",
          "*%s* **%s** ~~%s~~",
          "`%s`",
          "``` %s\ncode\n```",
          "```java\nString s = \"%s\"; // %s\n```",
          "    %s",
          "[text](https://example.org/%s)",
          "[text](<https://example.org/a %s> \"%s\")",
          "[%s](https://example.org \"%s\")",
          "<https://example.org/%s>",
          "https://example.org/%s",
          "[t][%s]\n\n[%s]: https://example.org/%s '%s'",
          "![%s](a%s.png \"%s\")",
          "| %s | b |\n|---|---|\n| %s | `%s` |",
          "- %s\n- [x] %s",
          "term\n: %s",
          "> [!NOTE]\n> %s",
          "> [!%s]\n> x",
          "<p title=\"%s\" class='%s'>%s</p>",
          "<a href=\"https://example.org/%s\">%s</a>",
          "<img src=\"%s\" alt=\"%s\">",
          "x <span title='%s'>%s</span> <kbd>%s</kbd>",
          "<!-- %s -->\n\nx <!-- %s --> y",
          "<details><summary>%s</summary>\n\n%s\n</details>",
          "<pre>\n%s\n</pre>",
          "x[^%s]\n\n[^%s]: %s",
          "---\ntitle: %s\n---\nx",
          "---\n%s: x\n---\nx",
          "{{< figure src=\"%s\" alt=\"%s\" caption=\"%s\" >}}",
          "{{< ref \"%s\" >}} {{%% unknown \"%s\" %%}}",
          "{{< tip title=\"%s\" >}}\n%s\n{{< /tip >}}",
          "```mermaid\ngraph TD\n  A[%s] -->|%s| B\n```");

  static Stream<String> places() {
    return PLACES.stream();
  }

  @ParameterizedTest
  @MethodSource("places")
  void sendsTheTerminalNothingButThePaintersOwn(String place) {
    for (String attack : ATTACKS) {
      String page = place.replace("%s", attack).replace("%%", "%");
      for (int width : new int[] {20, 80}) {
        for (boolean unicode : new boolean[] {true, false}) {
          LayoutOptions links = new LayoutOptions(width, unicode, false, true, DiagramDrawer.NONE);
          check(page, links);
          check(page, links.inWords());
          check(page, new LayoutOptions(width, unicode, false, false, DiagramDrawer.NONE));
        }
      }
    }
  }

  private static void check(String page, LayoutOptions options) {
    Palette colours = Palette.of(Theme.DARK, ColourDepth.DIRECT);
    Layout layout = new Layout(options);
    for (LaidOut laidOut : List.of(layout.layOut(page), layout.layOutForScreen(page))) {
      List<Row> rows = laidOut.rows();
      assertThat(rows).as(page).allMatch(row -> row.width() <= options.width());
      StringBuilder shown = new StringBuilder();
      rows.forEach(row -> shown.append(row.text()).append('\n'));
      for (Painter painter : List.of(new Painter(colours, true), new Painter(colours, false))) {
        assertThat(EscapeScanner.textOf(painter.paint(rows))).as(page).isEqualTo(shown.toString());
      }
    }
  }

  @Test
  void showsWhatWasTriedInsteadOfDroppingIt() {
    String page = "a\u001b]52;c;eA==\u0007 &#27;[2J \u009b2J `\u202Ex`";
    assertThat(new Layout(LayoutOptions.plain(80)).render(page).get(0).text())
        .isEqualTo("a␛]52;c;eA==␇ ␛[2J \\u009b2J ‹RLO›x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u001b[2J",
        "\u001b]0;t\u0007",
        "\u001b]8;;\u0007",
        "\u009b",
        "\r",
        "\u202E",
        "\uD83D"
      })
  void scannerRefusesWhatThePainterNeverWrites(String sent) {
    assertThatThrownBy(() -> EscapeScanner.textOf("a" + sent + "b"))
        .isInstanceOf(AssertionError.class);
  }
}
