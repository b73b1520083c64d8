package eda.runner.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.lesson.text.Row;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How columns are shared out, and what is shown of what does not fit. */
class LayoutWidthTest {
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

  private static List<Integer> widths(List<Row> rows) {
    return rows.stream().map(Row::width).toList();
  }

  private static String show(String markdown, LayoutOptions options) {
    return new Painter(Palette.NONE, false).paint(new Layout(options).render(markdown));
  }
}
