package eda.runner.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.lesson.text.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a page looks like as a whole, in each way to lay it out. */
class LayoutTest {
  private static final LayoutOptions ASCII =
      new LayoutOptions(40, false, false, false, DiagramDrawer.NONE);
  private static final LayoutOptions LINEAR =
      new LayoutOptions(40, true, true, false, DiagramDrawer.NONE);

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

  private static String show(String markdown, LayoutOptions options) {
    return new Painter(Palette.NONE, false).paint(new Layout(options).render(markdown));
  }
}
