package eda.runner.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.lesson.text.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LayoutTest {
  private static final LayoutOptions ASCII =
      new LayoutOptions(40, false, false, false, DiagramDrawer.NONE);
  private static final LayoutOptions LINEAR =
      new LayoutOptions(40, true, true, false, DiagramDrawer.NONE);
  private static final LayoutOptions HYPERLINKS =
      new LayoutOptions(40, true, false, true, DiagramDrawer.NONE);

  private static final String PAGE =
      """
      # Orders

      Read [the file](orders.md)[^1] first.

      - one
        - two
      - [x] done

      > [!WARNING]
      > Handle doubles.

      > Said.

      | Term | Meaning |
      |------|---------|
      | Event | it happened |
      | Command | a wish |

      ```java
      int answer = 42; // to a question that is long
      ```

      ![A broker](broker.png)

      ***

      [^1]: A note.
      """;

  @Test
  void drawsWithAsciiAlone() {
    assertThat(show(PAGE, ASCII))
        .isEqualTo(
            """
            Orders
            ======

            Read the file[1][^1] first.

            * one
              - two
            [x] done

            | Warning
            | Handle doubles.

            | Said.

            Term    | Meaning
            --------+------------
            Event   | it happened
            Command | a wish

                int answer = 42; // to a question th
                \\ at is long

            +- image -------+
            | A broker      |
            | -> broker.png |
            +---------------+

            ----------------------------------------

            [1] orders.md

            ----------
            [^1] A note.
            """);
  }

  @Test
  void saysTheStructureInWordsForScreenReaders() {
    assertThat(show(PAGE, LINEAR))
        .isEqualTo(
            """
            Heading 1: Orders

            Read the file (link 1) (note 1) first.

            - one
              - two
            Done: done

            Warning:
            Handle doubles.
            End of warning.

            Quote:
            Said.
            End of quote.

            Table, 2 columns, 2 rows.
            Row 1: Term: Event
                   Meaning: it happened
            Row 2: Term: Command
                   Meaning: a wish

            Code, java, 1 line:
            int answer = 42; // to a question that i
            ↪ s long
            End of code.

            Image: A broker, broker.png

            Separator.

            Link 1: orders.md

            Footnotes:
            (note 1) A note.
            """);
  }

  @Test
  void numbersNoLinkThatTheTerminalShows() {
    assertThat(show("[docs](https://example.org/docs) and [file](a.md)", HYPERLINKS))
        .isEqualTo(
            """
            docs and file[1]

            [1] a.md
            """);
  }

  @Test
  void saysWhereALinkLeadsWhoseTextIsAnotherAddress() {
    assertThat(show("[https://bank.example](https://evil.example)", HYPERLINKS))
        .isEqualTo(
            """
            https://bank.example[1]

            [1] https://evil.example
            """);
  }

  @Test
  void listsTheLinksOfASectionBeforeTheNextOne() {
    assertThat(show("[a](a.md) [b](b.md) [a](a.md)\n# Next\n[a](a.md)", LINEAR))
        .isEqualTo(
            """
            a (link 1) b (link 2) a (link 1)

            Link 1: a.md
            Link 2: b.md

            Heading 1: Next

            a (link 3)

            Link 3: a.md
            """);
  }

  @Test
  void shortensDataAddresses() {
    String page = show("![dot](data:image/png;base64," + "A".repeat(100_000) + ")", HYPERLINKS);
    assertThat(page).contains("(100022 characters)").hasSizeLessThan(400);
  }

  @Test
  void turnsATableIntoRecordsWhereColumnsWouldBeTooNarrow() {
    LayoutOptions narrow = new LayoutOptions(24, true, false, false, DiagramDrawer.NONE);
    assertThat(
            show("| Event | Published by | To |\n|-|-|-|\n| Placed | shop | warehouse |", narrow))
        .isEqualTo(
            """
            • Event: Placed
              Published by: shop
              To: warehouse
            """);
  }

  @Test
  void showsTheDrawingOfADiagram() {
    DiagramDrawer drawer =
        (language, source, width) -> Optional.of(List.of(language, source.strip()));
    LayoutOptions options = new LayoutOptions(40, true, false, false, drawer);
    assertThat(show("```mermaid\na\u001b\n```", options)).isEqualTo("mermaid\na␛\n");
  }

  @Test
  void showsTheSourceOfADiagramThatIsNotDrawnOrTooWide() {
    DiagramDrawer wide = (language, source, width) -> Optional.of(List.of("-".repeat(width + 1)));
    String expected =
        """
        A diagram, shown as its source:
            graph TD
        """;
    String page = "```mermaid\ngraph TD\n```";
    assertThat(show(page, LayoutOptions.plain(40))).isEqualTo(expected);
    assertThat(show(page, new LayoutOptions(40, true, false, false, wide))).isEqualTo(expected);
  }

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
  void readsCarriageReturnsAsLineEnds() {
    assertThat(show("---\r\ntitle: x\r\n---\r\n\r\n# A\r\n\r\nb\r\n", LayoutOptions.plain(40)))
        .isEqualTo("A\n━\n\nb\n");
  }

  @Test
  void takesARuleForARuleAndNoFrontMatter() {
    assertThat(show("---\n\ntext\n\n---\n", LayoutOptions.plain(20)))
        .isEqualTo("────────────────────\n\ntext\n\n────────────────────\n");
  }

  @Test
  void saysOnWhichRowsTheHeadingsStand() {
    LaidOut page = new Layout(LayoutOptions.plain(40)).layOut("# A `b`\n\ntext\n\n## C\n");
    assertThat(page.headings()).containsExactly(new Heading(1, "A b", 0), new Heading(2, "C", 5));
    assertThat(page.rows().get(5).text()).isEqualTo("C");
  }

  @Test
  void aPageForAScreenTellsWhereItsBlocksAndNotesAreAndNumbersNoLinks() {
    LaidOut page =
        new Layout(LayoutOptions.plain(40))
            .layOutForScreen(
                "# A\n\nText[^1] and [a link](b.md).\n\n- one\n- two\n\n[^1]: Note.\n");
    assertThat(page.rows().stream().map(Row::text))
        .containsExactly(
            "A", "━", "", "Text¹ and a link.", "", "• one", "• two", "", "──────────", "¹ Note.");
    assertThat(page.blocks()).containsExactly(0, 3, 5, 8, 9);
    assertThat(page.anchors()).containsExactly(Map.entry("footnote-1", 9));
    assertThat(page.rows().get(3).spans().get(1).target()).isEqualTo("#footnote-1");
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
      "<pre>\n".repeat(n) + "x"
    };
    for (String page : pages) {
      assertThat(show(page, LayoutOptions.plain(80))).contains("x");
    }
  }

  @Test
  void keepsProseToItsMeasureAndGivesTablesAndCodeTheWholeWidth() {
    String text = "word ".repeat(60);
    String cells = "| " + "cell ".repeat(20) + "|\n|---|\n| x |";
    String page = text + "\n\n- " + text + "\n\n***\n\n" + cells + "\n\n    " + text;
    List<Integer> widths = widths(new Layout(LayoutOptions.plain(120)).render(page));
    assertThat(widths).startsWith(79, 79, 79, 59, 0, 76);
    assertThat(widths).contains(80, 99, 120);
  }

  @Test
  void fillsAWidthThatWasAskedFor() {
    LayoutOptions options = LayoutOptions.plain(80).filling(120);
    assertThat(widths(new Layout(options).render("word ".repeat(60)))).startsWith(119);
    assertThat(widths(new Layout(options.within(40)).render("word ".repeat(60)))).startsWith(39);
  }

  @Test
  void laysAPageOutPieceByPiece() {
    Layout layout = new Layout(LayoutOptions.plain(40));
    List<LaidOut> pieces = new ArrayList<>();
    layout.blocks(PAGE).forEachRemaining(pieces::add);
    assertThat(pieces).hasSize(10);
    LaidOut whole = LaidOut.of(pieces.iterator());
    assertThat(whole).isEqualTo(layout.layOut(PAGE));
    // Counted from the start of the page, not of the piece.
    assertThat(whole.blocks()).isSorted().doesNotHaveDuplicates();
    assertThat(whole.headings())
        .isNotEmpty()
        .allMatch(heading -> whole.rows().get(heading.row()).text().contains(heading.title()));
  }

  @Test
  void tellsDefinitionsAndNotesInWords() {
    assertThat(
            show("Event\n: It happened.\n\n{{% notice tip %}}\nRead on.\n{{% /notice %}}", LINEAR))
        .isEqualTo(
            """
            Event
                It happened.

            Tip:
            Read on.
            End of tip.
            """);
  }

  @Test
  void alignsNothingForScreenReaders() {
    assertThat(show("שלום", LINEAR)).isEqualTo("שלום\n");
    assertThat(show("שלום", ASCII)).isEqualTo(" ".repeat(36) + "שלום\n");
  }

  @Test
  void hasNoRowsForAnEmptyDocument() {
    assertThat(show("", LayoutOptions.plain(40))).isEmpty();
    assertThat(show("\uFEFF\n", LayoutOptions.plain(40))).isEmpty();
  }

  private static List<Integer> widths(List<Row> rows) {
    return rows.stream().map(Row::width).toList();
  }

  private static String show(String markdown, LayoutOptions options) {
    return new Painter(Palette.NONE, false).paint(new Layout(options).render(markdown));
  }
}
