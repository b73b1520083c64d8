package eda.runner.lesson.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.lesson.diagram.layered.LayeredDrawing;
import eda.runner.lesson.diagram.lifelines.SequenceDrawing;
import eda.runner.lesson.diagram.mermaid.Mermaid;
import eda.runner.lesson.diagram.model.Graph;
import eda.runner.lesson.diagram.model.Picture;
import eda.runner.lesson.diagram.model.Sequence;
import eda.runner.lesson.diagram.paint.Block;
import eda.runner.lesson.text.CellWidth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Draws each source of a folder and reads the drawing back: every label once, every edge where it
 * belongs, no line too long.
 *
 * <p>The folder is that of the golden drawings, or what the system property {@code diagrams} names.
 */
class ReadBackTest {
  private static final List<Integer> WIDTHS = List.of(20, 40, 80, 120);

  static List<Path> sources() throws IOException {
    Path folder = Path.of(System.getProperty("diagrams", "src/test/resources/diagram"));
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".mmd")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("sources")
  void saysWhatTheSourceSays(Path file) throws IOException {
    String source = Files.readString(file);
    for (int width : WIDTHS) {
      for (boolean unicode : List.of(true, false)) {
        assertThat(Diagram.draw(source, width, unicode).lines())
            .allMatch(line -> CellWidth.width(line) <= width);
      }
      Picture picture = Mermaid.read(source).picture();
      if (picture instanceof Graph graph) {
        readBack(new CodedGraph(graph), width);
      } else if (picture instanceof Sequence sequence) {
        readBack(new SequenceReader(sequence), width);
      }
    }
  }

  static void readBack(CodedGraph coded, int width) {
    Optional<Block> block = LayeredDrawing.draw(coded.graph(), width);
    if (block.isPresent()) {
      List<String> lines = block.get().paint(true);
      once(coded.codes(), lines, width);
      assertThat(CodedGraph.found(lines)).isEqualTo(coded.edges());
      sameInAscii(block.get());
    }
  }

  static void readBack(SequenceReader coded, int width) {
    Optional<Block> block = SequenceDrawing.draw(coded.sequence(), width);
    if (block.isPresent()) {
      List<String> lines = block.get().paint(true);
      once(coded.codes(), lines, width);
      assertThat(coded.faults(lines)).isEmpty();
      sameInAscii(block.get());
    }
  }

  private static void once(List<String> codes, List<String> lines, int width) {
    assertThat(lines).allMatch(line -> CellWidth.width(line) <= width);
    String all = String.join("\n", lines);
    for (String code : codes) {
      Pattern alone = Pattern.compile("(?<![a-z0-9])" + code + "(?![0-9])");
      assertThat(alone.matcher(all).results().count()).as(code).isEqualTo(1);
    }
  }

  /** Cell by cell the same text and blanks, and for each line or head one of its own. */
  private static void sameInAscii(Block block) {
    List<String> unicode = block.paint(true);
    List<String> ascii = block.paint(false);
    assertThat(ascii).hasSameSizeAs(unicode);
    for (int y = 0; y < unicode.size(); y++) {
      assertThat(ascii.get(y)).hasSameSizeAs(unicode.get(y));
      for (int x = 0; x < unicode.get(y).length(); x++) {
        char there = unicode.get(y).charAt(x);
        char here = ascii.get(y).charAt(x);
        assertThat(here).isLessThan((char) 127);
        assertThat(here == ' ').isEqualTo(there == ' ');
        assertThat(there < 127 ? here : there).isEqualTo(there);
      }
    }
  }
}
