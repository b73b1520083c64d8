package eda.runner.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Span;
import eda.runner.lesson.text.Style;
import org.junit.jupiter.api.Test;

class PainterTest {
  private static final Row ROW =
      Row.of(
          Span.plain("a "),
          Span.of("b", Meaning.STRONG),
          Span.of("c", Meaning.STRONG),
          new Span("d", Style.of(Meaning.STRONG).with(Meaning.CODE)),
          Span.plain(" e"),
          Span.of("f", Meaning.OK));

  @Test
  void writesTextAloneWithoutAPalette() {
    assertThat(new Painter(Palette.NONE, false).paint(ROW)).isEqualTo("a bcd ef");
  }

  @Test
  void changesTheStyleWhereItChangesAndResetsItAtTheEnd() {
    assertThat(new Painter(Palette.SIXTEEN, false).paint(ROW))
        .isEqualTo("a \u001b[1mbc\u001b[0;1;33md\u001b[0m e\u001b[32mf\u001b[0m");
  }

  @Test
  void keepsAttributesWithoutColours() {
    assertThat(new Painter(Palette.ATTRIBUTES, false).paint(ROW))
        .isEqualTo("a \u001b[1mbcd\u001b[0m ef");
  }

  @Test
  void tellsTheTerminalWhereALinkLeads() {
    Row row =
        Row.of(new Span("docs", Style.PLAIN, "https://example.org/ä b\u001b"), Span.plain("."));
    assertThat(new Painter(Palette.NONE, true).paint(row))
        .matches(
            "\u001b]8;id=[0-9a-f]+;https://example\\.org/%C3%A4%20b%1B\u001b\\\\docs\u001b]8;;\u001b\\\\\\.");
    assertThat(new Painter(Palette.NONE, false).paint(row)).isEqualTo("docs.");
  }

  @Test
  void linksToNothingButWebAndMail() {
    for (String target :
        new String[] {"javascript:alert(1)", "file:///etc/passwd", "a.md", "data:x"}) {
      Row row = Row.of(new Span("x", Style.PLAIN, target));
      assertThat(new Painter(Palette.NONE, true).paint(row)).isEqualTo("x");
    }
  }

  @Test
  void refusesEscapesThatARowBringsAlong() {
    assertThat(new Painter(Palette.NONE, true).paint(Row.plain("a\u001b[2J\n\tb\u009b")))
        .isEqualTo("a␛[2J  b\\u009b");
  }

  @Test
  void tiesThePiecesOfAWrappedLinkTogether() {
    LayoutOptions options = new LayoutOptions(20, true, false, true, DiagramDrawer.NONE);
    String page = "[a link that is wrapped over three rows of a page](https://example.org/a)";
    String id = Integer.toHexString("https://example.org/a".hashCode());
    String start = "\u001b]8;id=" + id + ";https://example.org/a\u001b\\";
    String end = "\u001b]8;;\u001b\\\n";
    assertThat(new Painter(Palette.NONE, true).paint(new Layout(options).render(page)))
        .isEqualTo(
            start
                + "a link that is"
                + end
                + start
                + "wrapped over three"
                + end
                + start
                + "rows of a page"
                + end);
  }
}
