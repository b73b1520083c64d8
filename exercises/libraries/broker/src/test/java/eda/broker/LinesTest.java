package eda.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinesTest {

  @Test
  void readsLinesWithEitherEnd() throws IOException {
    assertThat(read("one\ntwo\r\n\nfür vier\n")).containsExactly("one", "two", "", "für vier");
  }

  @Test
  void takesALineWithoutItsEndForNone() throws IOException {
    assertThat(read("whole\nhal")).containsExactly("whole");
  }

  @Test
  void endsBeforeALineThatIsTooLong() throws IOException {
    assertThat(read("short\n" + "x".repeat(1023) + "\n" + "x".repeat(1_000_000) + "\nafter\n"))
        .containsExactly("short", "x".repeat(1023));
  }

  private static List<String> read(String text) throws IOException {
    Lines lines = new Lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    List<String> read = new ArrayList<>();
    for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
      read.add(line.get());
    }
    return read;
  }
}
