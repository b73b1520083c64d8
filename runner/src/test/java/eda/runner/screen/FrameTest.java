package eda.runner.screen;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.lesson.LayoutOptions;
import eda.runner.lesson.Palette;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Span;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FrameTest {
  private static final int WIDTH = 20;
  private static final int HEIGHT = 6;

  @Test
  void onlyTheRowsThatChangedAreSent() {
    Frame frame = new Frame();
    frame.to(List.of("one", "two", "three"));
    assertThat(frame.to(List.of("one", "2", "three")))
        .isEqualTo("\u001b[?2026h\u001b[2;1H\u001b[K2\u001b[?2026l");
  }

  @Test
  void afterSomebodyElseUsedTheTerminalEverythingIsSent() {
    Frame frame = new Frame();
    frame.to(List.of("one", "two"));
    frame.forget();
    VirtualScreen screen = new VirtualScreen(WIDTH, HEIGHT).write("$ vi\r\n~\r\n~\r\n~");
    assertThat(screen.write(frame.to(List.of("one", "two"))).text().strip()).isEqualTo("one\ntwo");
  }

  @Property(tries = 1000, seed = "20260102")
  void whatIsShownAfterOneMoreFrameIsWhatAFullRepaintShows(
      @ForAll("frames") List<List<Row>> frames) {
    Painting painting =
        new Painting(
            new Printer(
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                Palette.SIXTEEN,
                LayoutOptions.plain(WIDTH)));
    Frame frame = new Frame();
    VirtualScreen screen = new VirtualScreen(WIDTH, HEIGHT);
    for (List<Row> rows : frames) {
      List<String> lines = painting.frame(rows);
      screen.write(frame.to(lines));
      VirtualScreen anew = new VirtualScreen(WIDTH, HEIGHT).write(new Frame().to(lines));
      assertThat(screen.rows()).isEqualTo(anew.rows()).isEqualTo(texts(rows));
      assertThat(screen.cells()).isEqualTo(anew.cells());
    }
  }

  private static List<String> texts(List<Row> rows) {
    List<String> texts = new ArrayList<>();
    rows.forEach(row -> texts.add(row.text().stripTrailing()));
    return texts;
  }

  @Provide
  Arbitrary<List<List<Row>>> frames() {
    Arbitrary<String> text =
        Arbitraries.of("a", "B", " ", "-", "日", "本", "語", "한", "é", "─", "›", "✓")
            .list()
            .ofMaxSize(WIDTH)
            .map(parts -> String.join("", parts));
    Arbitrary<Meaning> meaning =
        Arbitraries.of(Meaning.SELECTED, Meaning.WARNING, Meaning.STRONG, Meaning.FAINT);
    Arbitrary<Row> row =
        Combinators.combine(text, text, meaning)
            .as((one, other, how) -> Row.of(Span.plain(one), Span.of(other, how)))
            .map(each -> Cells.cut(each, WIDTH));
    return row.list().ofSize(HEIGHT).list().ofMinSize(2).ofMaxSize(5);
  }
}
