package eda.runner.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.lesson.text.Row;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the CommonMark specification, laid out in every way. */
class SpecificationTest {
  private static final String SEPARATOR = "`".repeat(32);
  private static final int[] WIDTHS = {20, 40, 80, 120};
  private static final String OWN =
      "\u001b\\[[0-9;]+m|\u001b]8;(id=[0-9a-f]+)?;[\\x21-\\x7e]*\u001b\\\\";

  @Test
  void fitsEveryWidthAndSendsNothingOfItsOwn() throws IOException {
    Palette colours = Palette.of(Theme.DARK, ColourDepth.DIRECT);
    for (String example : examples()) {
      for (int width : WIDTHS) {
        LayoutOptions plain = LayoutOptions.plain(width);
        for (LayoutOptions options : List.of(plain, plain.inWords(), plain.filling(width))) {
          List<Row> rows = new Layout(options).render(example);
          assertThat(rows).as(example).allMatch(row -> row.width() <= width);
          String text = new Painter(Palette.NONE, false).paint(rows);
          assertThat(text).as(example).doesNotContainPattern("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f]");
          String painted = new Painter(colours, true).paint(rows);
          assertThat(painted.replaceAll(OWN, "")).as(example).isEqualTo(text);
        }
      }
    }
  }

  @Test
  void losesNoWordAtAnyWidth() throws IOException {
    for (String example : examples()) {
      List<String> words = SourceWords.of(example);
      for (int width : WIDTHS) {
        LayoutOptions plain = LayoutOptions.plain(width);
        for (LayoutOptions options : List.of(plain, plain.inWords())) {
          StringBuilder shown = new StringBuilder();
          new Layout(options).render(example).forEach(row -> shown.append(row.text()));
          String letters = SourceWords.letters(shown.toString());
          assertThat(words)
              .as(width + ": " + example)
              .allSatisfy(word -> assertThat(letters).contains(word));
        }
      }
    }
  }

  @Test
  void hasAllExamples() throws IOException {
    assertThat(examples()).hasSize(652);
  }

  static List<String> examples() throws IOException {
    try (var in = SpecificationTest.class.getResourceAsStream("/lesson/commonmark/examples.txt")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<String> examples = new ArrayList<>();
      for (String part : all.replace("\r\n", "\n").split("(?m)^" + SEPARATOR)) {
        if (!part.isBlank()) {
          examples.add(part.substring(part.indexOf('\n') + 1).replace('→', '\t'));
        }
      }
      return examples;
    }
  }
}
