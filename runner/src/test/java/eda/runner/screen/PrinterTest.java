package eda.runner.screen;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.lesson.LayoutOptions;
import eda.runner.lesson.Palette;
import eda.runner.lesson.text.CellWidth;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PrinterTest {
  private static String printed(int width, Consumer<Printer> work) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    work.accept(new Printer(out, Palette.NONE, LayoutOptions.plain(width)));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void linesWrapAtWords() {
    assertThat(printed(20, p -> p.line("twenty columns are not many for a sentence")))
        .isEqualTo("twenty columns are\nnot many for a\nsentence\n");
    assertThat(printed(20, Printer::line)).isEqualTo("\n");
  }

  @Test
  void whatBelongsToALabelHangsUnderItself() {
    assertThat(
            printed(
                20,
                p ->
                    p.labelled(1, Span.of("✓", Meaning.OK), Span.plain("one two three four five"))))
        .isEqualTo(" ✓ one two three\n   four five\n");
  }

  @Test
  void markdownHangsUnderItselfWithoutBlanksAtItsEnds() {
    assertThat(
            printed(
                26, p -> p.labelledMarkdown(2, Span.plain("a)"), "the first words here\n\n- x")))
        .isEqualTo("  a) the first words here\n\n     • x\n");
    assertThat(printed(25, p -> p.labelledMarkdown(2, Span.plain("a)"), "the first words of all")))
        .isEqualTo("  a) the first words of\n     all\n");
    assertThat(printed(24, p -> p.labelledMarkdown(2, Span.plain("a)"), "the first words of all")))
        .isEqualTo("  a)\nthe first words of all\n");
  }

  @Test
  void nothingBehindALabelStillShowsTheLabel() {
    assertThat(printed(20, p -> p.labelled(0, Span.plain("Answer:"), Span.plain(""))))
        .isEqualTo("Answer:\n");
    assertThat(printed(40, p -> p.labelledMarkdown(0, Span.plain("Answer:"), "")))
        .isEqualTo("Answer:\n");
  }

  @Property(tries = 200)
  void noLineIsWiderThanThePrinter(
      @ForAll String text, @ForAll @IntRange(min = 20, max = 100) int width) {
    String all =
        printed(
            width,
            p -> {
              p.line(text);
              p.labelled(2, Span.plain("label"), Span.plain(text));
              p.labelledMarkdown(2, Span.plain("label"), text);
            });
    assertThat(all.chars().filter(c -> c != '\n')).noneMatch(Character::isISOControl);
    assertThat(all.split("\n")).allMatch(line -> CellWidth.width(line) <= width);
  }
}
