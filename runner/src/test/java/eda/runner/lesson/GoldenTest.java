package eda.runner.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pairs {@code name.md} and {@code name.txt}: the page at 60 columns in plain text. */
class GoldenTest {
  private static final int WIDTH = 60;

  static List<String> pages() throws IOException {
    return Documents.names(".md");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void laysOutAsAgreed(String name) throws IOException {
    Layout layout = new Layout(LayoutOptions.plain(WIDTH));
    String page =
        new Painter(Palette.NONE, false).paint(layout.render(Documents.read(name + ".md")));
    assertThat(page).isEqualTo(Documents.read(name + ".txt"));
  }

  @Test
  void everyPageHasItsPair() throws IOException {
    assertThat(new TreeSet<>(Documents.names(".txt")))
        .isEqualTo(new TreeSet<>(pages()))
        .isNotEmpty();
  }
}
