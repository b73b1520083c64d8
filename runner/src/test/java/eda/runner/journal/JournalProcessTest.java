package eda.runner.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Several real processes on one journal, some of them killed. */
@Timeout(120)
class JournalProcessTest {
  @TempDir Path temp;

  @Test
  void twoProgramsAppendAtOnce() throws IOException, InterruptedException {
    Journal journal = journal();
    Process one = start("one", 300);
    Process two = start("two", 300);
    Set<String> confirmed = new HashSet<>(readIds(one, 300));
    confirmed.addAll(readIds(two, 300));
    assertThat(one.waitFor()).isZero();
    assertThat(two.waitFor()).isZero();

    Journal.Contents contents = journal.read();
    assertThat(contents.unreadableLines()).isEmpty();
    assertThat(contents.entries()).hasSize(600);
    assertThat(ids(contents)).isEqualTo(confirmed).hasSize(600);
    assertThat(Files.readAllLines(journal.file())).hasSize(600);
    for (String writer : List.of("one", "two")) {
      assertThat(contents.entries())
          .filteredOn(entry -> entry.text("writer").equals(writer))
          .extracting(entry -> entry.number("number"))
          .isSorted()
          .hasSize(300);
    }
  }

  /**
   * Killed after a number of entries that were confirmed, anywhere in the work on the next ones.
   */
  @Test
  void whatWasConfirmedSurvivesAKill() throws IOException, InterruptedException {
    Journal journal = journal();
    Random random = new Random(20261123);
    List<String> confirmed = new ArrayList<>();
    for (int round = 0; round < 15; round++) {
      Process process = start("round " + round, 1_000_000);
      confirmed.addAll(readIds(process, 1 + random.nextInt(40)));
      // By its handle: the process itself would close the stream with what it still printed.
      process.toHandle().destroyForcibly();
      confirmed.addAll(readIds(process, Integer.MAX_VALUE));
      process.waitFor();
    }
    Entry last = journal.append("after", Map.of());

    Journal.Contents contents = journal.read();
    assertThat(contents.unreadableLines()).isEmpty();
    assertThat(ids(contents)).containsAll(confirmed).contains(last.id());
    assertThat(confirmed).hasSizeGreaterThanOrEqualTo(15);
    // At most one entry a round was written and not confirmed any more.
    assertThat(contents.entries()).hasSizeLessThanOrEqualTo(confirmed.size() + 15 + 1);
    assertThat(Files.readString(journal.file())).endsWith("\n").doesNotContain("\n\n");
  }

  private Journal journal() {
    return new Journal(temp.resolve("journal.jsonl"), Clock.systemUTC());
  }

  private Process start(String name, int entries) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-cp",
            System.getProperty("java.class.path"),
            EntryWriter.class.getName(),
            journal().file().toString(),
            name,
            Integer.toString(entries))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Reads so many whole lines, or fewer when the process ends. */
  private static List<String> readIds(Process process, int count) throws IOException {
    List<String> ids = new ArrayList<>();
    BufferedReader reader = process.inputReader(StandardCharsets.UTF_8);
    StringBuilder line = new StringBuilder();
    while (ids.size() < count) {
      int read = reader.read();
      if (read < 0) {
        return ids;
      }
      if (read == '\n') {
        ids.add(line.toString().strip());
        line.setLength(0);
      } else {
        line.append((char) read);
      }
    }
    return ids;
  }

  private static Set<String> ids(Journal.Contents contents) {
    return contents.entries().stream().map(Entry::id).collect(Collectors.toSet());
  }
}
