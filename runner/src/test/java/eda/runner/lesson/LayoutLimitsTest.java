package eda.runner.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Pages that are too long, too deep, broken or empty. */
class LayoutLimitsTest {
  @Test
  void stopsIndentingWhereNoRoomIsLeft() {
    assertThat(
            show(
                "- a\n  - b\n    - c\n      - d\n        - e\n          - f",
                LayoutOptions.plain(20)))
        .isEqualTo(
            """
            • a
              ◦ b
                ▪ c
                  • d
                    ◦ e
                    ▪ f
            """);
  }

  @Test
  void keepsTextInHtmlThatNeverCloses() {
    assertThat(show("<div>\nfirst <b second <!-- third", LayoutOptions.plain(40)))
        .isEqualTo("first <b second <!-- third\n");
  }

  @Test
  void showsTheStartOfADocumentThatIsTooLong() {
    String page =
        show("word\n\n" + "a".repeat(39) + "\n" + "x".repeat(8_000_000), LayoutOptions.plain(120));
    assertThat(page).startsWith("word\n").contains("The page ends here");
  }

  @Test
  void showsTheSourceOfATableThatTheParserRefuses() {
    String table = "|" + "a|".repeat(2000) + "\n|" + "-|".repeat(2000) + "\n" + "|b|\n".repeat(600);
    assertThat(show(table, LayoutOptions.plain(80))).startsWith("|a|a|a").endsWith("|b|\n");
  }

  @Test
  void listsATableOfTooManyCells() {
    String table = "| a | b |\n|---|---|\n" + "| c | d |\n".repeat(10_000);
    assertThat(show(table, LayoutOptions.plain(80))).startsWith("• a: c\n  b: d\n");
  }

  @Test
  void copesWithDeepNestingAndLongRuns() {
    int n = 20_000;
    String[] pages = {
      "> ".repeat(n) + "x",
      "- x ".repeat(n),
      "*".repeat(n) + "x" + "*".repeat(n),
      "x <!--".repeat(n),
      "<b>".repeat(n) + "x",
      "<div><x ".repeat(n),
      "x" + " ".repeat(n) + "x",
      "x" + "`".repeat(n) + "x",
      "[^1]".repeat(n) + "x",
      "x\u0301".repeat(n),
      "- x\n".repeat(n),
      "<div a=\"".repeat(n) + "x",
      "{{<".repeat(n) + "x",
      "{{< a".repeat(n) + "x",
      "{{<}}>}".repeat(n) + "x",
      "[x]({{<".repeat(n),
      "{{< tip >}}\n".repeat(n) + "x",
      "{{< highlight {{<".repeat(n) + "x",
      "a\n" + ": ".repeat(n) + "x",
      "a\n\n: x\n".repeat(n),
      "<ol><li>".repeat(n) + "x",
      "<td>".repeat(n) + "x",
      "<pre>\n".repeat(n) + "x",
      "<details>".repeat(n) + "x",
      "<details><summary>s</summary>\n\n".repeat(n) + "x",
      "- <details>\n".repeat(n) + "x",
      "<details><summary>".repeat(n) + "x" + "</details>".repeat(n),
      "+++\n".repeat(n) + "x",
      "{\"x\":".repeat(n)
    };
    for (String page : pages) {
      assertThat(show(page, LayoutOptions.plain(80))).contains("x");
    }
  }

  @Test
  void hasNoRowsForAnEmptyDocument() {
    assertThat(show("", LayoutOptions.plain(40))).isEmpty();
    assertThat(show("\uFEFF\n", LayoutOptions.plain(40))).isEmpty();
  }

  private static String show(String markdown, LayoutOptions options) {
    return new Painter(Palette.NONE, false).paint(new Layout(options).render(markdown));
  }
}
