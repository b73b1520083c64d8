package eda.runner.lesson.code;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.lesson.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pairs {@code language.source} and {@code language.marked}, full of what looks like something
 * else: quotes in comments, comments in strings, ends that are none.
 */
class HighlighterGoldenTest {
  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {"diff", "elixir", "java", "json", "properties", "shell", "sql", "xml", "yaml"})
  void marksAsAgreed(String language) throws IOException {
    assertThat(marked(language, read(language + ".source"))).isEqualTo(read(language + ".marked"));
  }

  static String marked(String language, String source) {
    StringBuilder shown = new StringBuilder();
    for (var line : Highlighter.highlight(language, source.lines().toList())) {
      for (Span span : line) {
        shown.append(HighlighterTest.shown(span));
      }
      shown.append('\n');
    }
    return shown.toString();
  }

  private static String read(String name) throws IOException {
    try (var in = HighlighterGoldenTest.class.getResourceAsStream("/lesson/code/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
  }
}
