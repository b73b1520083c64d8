package eda.runner.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How it is told where links lead. */
class LayoutLinksTest {
  private static final LayoutOptions LINEAR =
      new LayoutOptions(40, true, true, false, DiagramDrawer.NONE);
  private static final LayoutOptions HYPERLINKS =
      new LayoutOptions(40, true, false, true, DiagramDrawer.NONE);

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

  private static String show(String markdown, LayoutOptions options) {
    return new Painter(Palette.NONE, false).paint(new Layout(options).render(markdown));
  }
}
