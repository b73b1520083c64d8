package eda.runner.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code NAME.java} among the resources gives the starter and the solution that stand beside it.
 */
class MarkedSourceTest {
  private static final Path GOLDEN = Path.of("src/test/resources/course/marked");

  static List<String> names() throws IOException {
    return ending(".java", ".starter.java", ".solution.java");
  }

  @ParameterizedTest
  @MethodSource("names")
  void givesStarterAndSolutionAsAgreed(String name) throws IOException {
    MarkedSource source = read(Files.readString(GOLDEN.resolve(name + ".java")));
    assertThat(source.marked()).isTrue();
    assertThat(source.problems()).isEmpty();
    assertThat(source.starter())
        .isEqualTo(Files.readString(GOLDEN.resolve(name + ".starter.java")));
    assertThat(source.solution())
        .isEqualTo(Files.readString(GOLDEN.resolve(name + ".solution.java")));
  }

  @Test
  void everyFileHasItsTwoTexts() throws IOException {
    TreeSet<String> names = new TreeSet<>(names());
    assertThat(names).isNotEmpty();
    assertThat(new TreeSet<>(ending(".starter.java"))).isEqualTo(names);
    assertThat(new TreeSet<>(ending(".solution.java"))).isEqualTo(names);
  }

  @Test
  void unbalancedMarkersAreReportedWithTheirLines() {
    String text =
        """
        // END SOLUTION
        a
        // BEGIN SOLUTION
        // | // END SOLUTION
        // BEGIN SOLUTION
        b
        """;
    assertThat(
            read(text).problems().stream().map(Problem::toString).collect(Collectors.joining("\n")))
        .isEqualTo(
            """
            A.java:1: END SOLUTION without a BEGIN SOLUTION before it
            A.java:4: the starter can't hold a marker: take this line out
            A.java:5: BEGIN SOLUTION inside another: end line 3 first
            A.java:5: BEGIN SOLUTION is never ended: add END SOLUTION""");
  }

  @Property
  void textWithoutMarkersComesBackUnchanged(@ForAll("plainLines") List<String> lines) {
    String text = String.join("\n", lines);
    MarkedSource source = read(text);
    assertThat(source.marked()).isFalse();
    assertThat(source.starter()).isEqualTo(text);
    assertThat(source.solution()).isEqualTo(text);
  }

  @Property
  void neitherTextHoldsAMarker(@ForAll("markedLines") List<String> lines) {
    MarkedSource source = read(String.join("\n", lines));
    assertThat(Stream.of(source.starter(), source.solution()).flatMap(String::lines))
        .noneMatch(line -> line.strip().matches("// (BEGIN|END) SOLUTION"));
  }

  @Property
  void everyWrittenLineOfTheSolutionIsKeptInOrder(@ForAll("markedLines") List<String> lines) {
    List<String> code = lines.stream().filter(line -> line.contains("code")).toList();
    assertThat(
            read(String.join("\n", lines)).solution().lines().filter(line -> line.contains("code")))
        .isEqualTo(code);
  }

  @Provide
  Arbitrary<List<String>> plainLines() {
    return Arbitraries.of("", "  ", "code();", "\tcode();", "}", "// | kept", "// BEGIN", "é\t😀")
        .list()
        .ofMaxSize(12);
  }

  @Provide
  Arbitrary<List<String>> markedLines() {
    return Arbitraries.of(
            "",
            "  code();",
            "// BEGIN SOLUTION",
            "  // BEGIN SOLUTION ",
            "// END SOLUTION",
            "\t// END SOLUTION",
            "// | x",
            "// |// END SOLUTION",
            "  // | // BEGIN SOLUTION")
        .list()
        .ofMaxSize(12);
  }

  private static MarkedSource read(String text) {
    return MarkedSource.of(Path.of("A.java"), text);
  }

  /** The names of the golden files with this ending, and none of the others. */
  private static List<String> ending(String end, String... others) throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(end) && Stream.of(others).noneMatch(name::endsWith))
          .map(name -> name.substring(0, name.length() - end.length()))
          .toList();
    }
  }
}
