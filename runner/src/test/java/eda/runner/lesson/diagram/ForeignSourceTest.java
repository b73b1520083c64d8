package eda.runner.lesson.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import eda.runner.lesson.diagram.layered.LayeredDrawing;
import eda.runner.lesson.diagram.mermaid.Mermaid;
import eda.runner.lesson.diagram.model.Graph;
import eda.runner.lesson.diagram.model.Node;
import eda.runner.lesson.text.CellWidth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** No source can break the program or the terminal. */
class ForeignSourceTest {
  private static final String SIGNS = "[](){}|\"-><=.:;#%&\n~*+@,x";
  private static final List<String> HEADERS =
      List.of(
          "graph LR",
          "flowchart TD",
          "sequenceDiagram",
          "stateDiagram-v2",
          "classDiagram",
          "erDiagram",
          "");

  @Provide
  Arbitrary<String> pieces() {
    Arbitrary<String> piece =
        Arbitraries.of(
            "A",
            "B",
            "long name here",
            "-->",
            "---",
            "-.->",
            "==>",
            "-- text -->",
            "|",
            "[",
            "]",
            "(",
            "{",
            "}",
            "\"",
            "`",
            ";",
            "\n",
            "\n",
            " ",
            ":",
            "&",
            "end",
            "subgraph x",
            "state S {",
            "class",
            "alt q",
            "loop",
            "else",
            "Note over A,B: n",
            "A->>B: m",
            "->>",
            "[*]",
            "||--o{",
            "<|--",
            "#27;",
            "&#27;",
            "\u001b[31m",
            "\u009b",
            "\u202e",
            "<br/>",
            "%%",
            "---\n",
            "@{",
            "direction RL",
            "日本",
            "🎉",
            "activate A",
            "create participant Z",
            "destroy Z",
            "A:::b",
            "\r\n",
            "\t");
    return piece.list().ofMaxSize(40).map(list -> String.join("", list));
  }

  @Property(tries = 1500)
  void everythingIsDrawnWithinTheWidthAndWithoutControls(@ForAll("pieces") String body) {
    String header = HEADERS.get(Math.floorMod(body.hashCode(), HEADERS.size()));
    for (int width : List.of(20, 76)) {
      Drawing drawing = Diagram.draw(header + "\n" + body, width, true);
      check(drawing.lines(), width);
      check(Diagram.list(header + "\n" + body, width, false).lines(), width);
      assertThat(drawing.notes()).allMatch(note -> note.chars().noneMatch(c -> c < ' '));
    }
  }

  @Property(tries = 300)
  void changedSourcesAreDrawnWithNothingThatTheyDoNotName(@ForAll long seed) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(Path.of("src/test/resources/diagram"))) {
      files = found.filter(file -> file.toString().endsWith(".mmd")).sorted().toList();
    }
    Random random = new Random(seed);
    String source = Files.readString(files.get(random.nextInt(files.size())));
    for (int i = random.nextInt(5); i >= 0 && source.length() > 2; i--) {
      source = random.nextBoolean() ? otherLines(source, random) : otherCharacters(source, random);
    }
    check(Diagram.draw(source, 76, true).lines(), 76);
    if (Mermaid.read(source).picture() instanceof Graph graph) {
      // Nothing in a grid may clash, or the reader would be given the list instead.
      LayeredDrawing.draw(graph, 76).ifPresent(block -> block.paint(true));
      String plain = source.replace("<br>", "\n");
      assertThat(graph.nodes().stream().map(Node::id).filter(id -> !id.startsWith(" ")))
          .allMatch(plain::contains);
    }
  }

  /** The source with a line less, twice, elsewhere or cut off. */
  private static String otherLines(String source, Random random) {
    List<String> lines = new ArrayList<>(List.of(source.split("\n", -1)));
    int one = random.nextInt(lines.size());
    int other = random.nextInt(lines.size());
    switch (random.nextInt(4)) {
      case 0 -> lines.remove(one);
      case 1 -> lines.add(other, lines.get(one));
      case 2 -> Collections.swap(lines, one, other);
      default -> lines.set(one, lines.get(one).substring(lines.get(one).length() / 2));
    }
    return String.join("\n", lines);
  }

  /** The source with one or more characters less, twice or changed. */
  private static String otherCharacters(String source, Random random) {
    StringBuilder changed = new StringBuilder(source);
    int at = random.nextInt(source.length() - 1);
    switch (random.nextInt(4)) {
      case 0 -> changed.deleteCharAt(at);
      case 1 -> changed.insert(at, source.charAt(random.nextInt(source.length())));
      case 2 -> changed.setCharAt(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
      default -> changed.delete(at, Math.min(source.length(), at + random.nextInt(30)));
    }
    return changed.toString();
  }

  @Test
  void showsAnEscapeSequenceInsteadOfSendingIt() {
    Drawing drawing = Diagram.draw("graph LR\nA[\u001b[31mred] --> B[#27;x &#27;y]", 76, true);
    assertThat(drawing.drawn()).isTrue();
    assertThat(String.join("\n", drawing.lines())).contains("\\u001b").doesNotContain("\u001b");
  }

  @Test
  void drawsAGroupWithoutAName() {
    for (String source :
        List.of(
            "classDiagram\nnamespace\nclass A\nA --> B",
            "classDiagram\nnamespace {\nclass A\n}",
            "flowchart TD\nsubgraph\nsubgraph\nA --> B\nend\nend")) {
      Drawing drawing = Diagram.draw(source, 76, true);
      assertThat(drawing.drawn()).isTrue();
      assertThat(drawing.lines()).anyMatch(line -> line.contains("A"));
    }
  }

  @Test
  void reportsAStateWhoseQuotedNameIsEmpty() {
    Drawing drawing = Diagram.draw("stateDiagram-v2\nstate \" as W\nA --> W", 76, true);
    assertThat(drawing.notes()).anyMatch(note -> note.contains("state \" as W"));
  }

  @Test
  void staysFastOnLongAndDeepSources() {
    List<String> hostile =
        List.of(
            "graph TD\n" + "A-->B\n".repeat(20_000),
            "graph TD\n" + "subgraph x\n".repeat(20_000),
            "graph TD\n" + numbered("subgraph g", 5_000) + "A-->B",
            "graph TD\nA[" + "<".repeat(100_000) + "]",
            "graph TD\nA[" + "word ".repeat(20_000) + "]",
            "graph TD\n" + "A & ".repeat(3_000) + "B --> C",
            "graph TD\n" + "\"\n".repeat(20_000),
            "sequenceDiagram\n" + "loop\n".repeat(20_000) + "A->>B: x\n",
            "sequenceDiagram\n" + "A->>B: x\n".repeat(20_000),
            "stateDiagram-v2\n" + "state x {\n".repeat(20_000),
            "classDiagram\n" + "class A {\n".repeat(20_000),
            "-".repeat(200_000));
    assertTimeout(
        Duration.ofSeconds(30),
        () -> hostile.forEach(source -> check(Diagram.draw(source, 76, true).lines(), 76)));
  }

  @Test
  void refusesAWidthThatNothingFitsInto() {
    assertThatThrownBy(() -> Diagram.draw("graph LR\nA-->B", 19, true))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String numbered(String line, int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append(line).append(i).append('\n');
    }
    return lines.toString();
  }

  private static void check(List<String> lines, int width) {
    assertThat(lines).allMatch(line -> CellWidth.width(line) <= width);
    assertThat(lines)
        .allMatch(
            line -> line.chars().noneMatch(c -> c < ' ' || c >= 0x7F && c < 0xA0 || c == 0x202E));
  }
}
