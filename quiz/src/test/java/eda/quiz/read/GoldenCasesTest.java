package eda.quiz.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each {@code NAME.md} among the cases reads as {@code NAME.txt} says. */
public class GoldenCasesTest {
  private static final int CASES = 72;

  /** The case of other line ends is every case with other line ends. */
  private static final int LINE_ENDS = 59;

  @ParameterizedTest
  @MethodSource("pages")
  void readsAsWritten(Path page) throws IOException {
    Path expected = Path.of(page.toString().replace(".md", ".txt"));
    assertThat(PageText.of(QuizReader.read(Files.readString(page))))
        .isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsTheSameWithOtherLineEnds(Path page) throws IOException {
    String text = Files.readString(page);
    String expected = Files.readString(Path.of(page.toString().replace(".md", ".txt")));
    assertThat(PageText.of(QuizReader.read(text.replace("\n", "\r\n")))).isEqualTo(expected);
    assertThat(PageText.of(QuizReader.read(text.replace("\n", "\r")))).isEqualTo(expected);
    assertThat(PageText.of(QuizReader.read("\ufeff" + text))).isEqualTo(expected);
  }

  @Test
  void everyTextHasItsPage() throws IOException, URISyntaxException {
    List<Path> pages = pages().toList();
    try (Stream<Path> files = Files.list(cases())) {
      assertThat(
              files
                  .filter(file -> file.toString().endsWith(".txt"))
                  .map(file -> Path.of(file.toString().replace(".txt", ".md"))))
          .containsExactlyInAnyOrderElementsOf(pages);
    }
  }

  @Test
  void everyCaseOfTheDialectIsThere() throws URISyntaxException {
    List<String> names = pages().map(page -> page.getFileName().toString()).toList();
    assertThat(IntStream.rangeClosed(1, CASES).filter(number -> number != LINE_ENDS))
        .allMatch(number -> names.stream().anyMatch(n -> n.startsWith("%02d-".formatted(number))));
  }

  public static Stream<Path> pages() throws URISyntaxException {
    try (Stream<Path> files = Files.list(cases())) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path cases() throws URISyntaxException {
    return Path.of(GoldenCasesTest.class.getResource("cases").toURI());
  }
}
