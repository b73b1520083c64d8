package eda.runner.lesson.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sources and how they look: {@code NAME.mmd} beside {@code NAME.WIDTH.unicode.txt}. */
class GoldenDrawingTest {
  private static final Path FOLDER = Path.of("src/test/resources/diagram");

  static List<Path> drawings() throws IOException {
    return files(".txt");
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void looksAsItDid(Path file) throws IOException {
    String[] parts = file.getFileName().toString().split("\\.");
    String source = Files.readString(FOLDER.resolve(parts[0] + ".mmd"));
    int width = Integer.parseInt(parts[1]);
    Drawing drawing = Diagram.draw(source, width, parts[2].equals("unicode"));
    assertThat(String.join("\n", drawing.lines()) + "\n").isEqualTo(Files.readString(file));
  }

  @Test
  void everySourceHasADrawing() throws IOException {
    assertThat(names(files(".mmd"))).isEqualTo(names(files(".txt"))).isNotEmpty();
  }

  private static Set<String> names(List<Path> files) {
    Set<String> names = new TreeSet<>();
    files.forEach(file -> names.add(file.getFileName().toString().split("\\.")[0]));
    return names;
  }

  private static List<Path> files(String suffix) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    }
  }
}
