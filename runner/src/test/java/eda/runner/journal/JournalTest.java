package eda.runner.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalTest {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final String WHOLE =
      "{\"id\":\"i1\",\"at\":\"2026-11-23T12:00:00Z\",\"type\":\"chapter-read\",\"chapter\":\"événements\"}";

  @TempDir Path temp;
  private Journal journal;

  @BeforeEach
  void openJournal() {
    journal = new Journal(temp.resolve("own/journal.jsonl"), Clock.fixed(NOON, ZoneOffset.UTC));
  }

  @Test
  void aJournalThatIsNotThereIsEmpty() {
    assertThat(journal.read()).isEqualTo(new Journal.Contents(List.of(), List.of()));
    assertThat(journal.file()).doesNotExist();
  }

  @Test
  void anEntryIsOneLineOfJson() throws IOException {
    Entry entry = journal.append("hint-shown", Map.of("exercise", "a\n\"b\""));
    assertThat(Files.readString(journal.file()))
        .isEqualTo(
            "{\"id\":\""
                + entry.id()
                + "\",\"at\":\"2026-11-23T12:00:00Z\",\"type\":\"hint-shown\","
                + "\"exercise\":\"a\\n\\\"b\\\"\"}\n");
    assertThat(journal.read().entries()).containsExactly(entry);
  }

  @Test
  void idsAreUniqueAndSortByTime() {
    List<String> ids =
        IntStream.range(0, 50).mapToObj(i -> journal.append("x", Map.of()).id()).toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids).allMatch(id -> id.startsWith(Long.toString(NOON.toEpochMilli(), 36) + "-"));
  }

  @Test
  void aLastLineTornAtAnyByteIsSetAside() throws IOException {
    byte[] first = (WHOLE + "\n").getBytes(StandardCharsets.UTF_8);
    byte[] last = WHOLE.replace("i1", "i2").getBytes(StandardCharsets.UTF_8);
    for (int cut = 1; cut < last.length; cut++) {
      byte[] tail = Arrays.copyOf(last, cut);
      write(first, tail);
      Files.deleteIfExists(journal.tornLines());

      assertThat(ids()).as("read at %d", cut).containsExactly("i1");
      Entry next = journal.append("after", Map.of());

      assertThat(ids()).as("cut at %d", cut).containsExactly("i1", next.id());
      assertThat(journal.read().unreadableLines()).isEmpty();
      assertThat(journal.tornLines()).hasBinaryContent(lineOf(tail));
    }
  }

  @Test
  void everyTornLineIsKept() throws IOException {
    for (String tail : List.of("{\"id\"", "garbage")) {
      write(new byte[0], tail.getBytes(StandardCharsets.UTF_8));
      journal.append("after", Map.of());
    }
    assertThat(journal.tornLines()).hasContent("{\"id\"\ngarbage\n");
    assertThat(journal.tornLines()).hasFileName("journal.jsonl.torn");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4095, 8191, 8192, 8193, 20_000})
  void aTornTailOfAnyLengthIsSetAside(int length) throws IOException {
    byte[] zeros = new byte[length];
    write((WHOLE + "\n").getBytes(StandardCharsets.UTF_8), zeros);
    assertThat(ids()).containsExactly("i1");
    Entry next = journal.append("after", Map.of());
    assertThat(ids()).containsExactly("i1", next.id());
    assertThat(journal.tornLines()).hasSize(length + 1L);
  }

  @Test
  void aWholeLastLineWithoutItsLineEndCounts() throws IOException {
    write(WHOLE.getBytes(StandardCharsets.UTF_8));
    assertThat(ids()).containsExactly("i1");
    Entry next = journal.append("after", Map.of());
    assertThat(Files.readAllLines(journal.file())).startsWith(WHOLE).hasSize(2);
    assertThat(ids()).containsExactly("i1", next.id());
    assertThat(journal.tornLines()).doesNotExist();
  }

  @Test
  void linesThatAreNoEntriesAreReportedByNumberAndLeftAsTheyAre() throws IOException {
    String deep = "{\"id\":" + "[".repeat(100_000);
    String text =
        String.join(
            "\n",
            "garbage",
            WHOLE,
            "",
            "{\"id\":\"x\"}",
            "[]",
            "{\"id\":1,\"at\":\"2026-11-23T12:00:00Z\",\"type\":\"t\"}",
            "{\"id\":\"x\",\"at\":\"yesterday\",\"type\":\"t\"}",
            WHOLE + " " + WHOLE,
            deep,
            "\0\0\0\0\0\0\0\0",
            "\uFEFF",
            WHOLE.replace("i1", "i2"),
            "");
    write(text.getBytes(StandardCharsets.UTF_8));
    assertThat(journal.read().unreadableLines()).containsExactly(1, 4, 5, 6, 7, 8, 9, 10, 11);
    assertThat(ids()).containsExactly("i1", "i2");
    journal.append("after", Map.of());
    assertThat(Files.readString(journal.file())).startsWith(text);
  }

  @Test
  void bytesThatAreNoUtf8SpoilTheirLineOnly() throws IOException {
    write(
        new byte[] {(byte) 0xC3, (byte) 0x28, '\n'},
        "{\"id\":\"\u00e9\"".getBytes(StandardCharsets.ISO_8859_1),
        ("\n" + WHOLE + "\r\n").getBytes(StandardCharsets.UTF_8));
    assertThat(journal.read().unreadableLines()).containsExactly(1, 2);
    assertThat(ids()).containsExactly("i1");
  }

  @Test
  void unknownTypesAndKeysAreKept() throws IOException {
    String line =
        "{\"id\":\"u\",\"at\":\"2026-11-23T12:00:00Z\",\"type\":\"from-the-future\",\"new\":{\"a\":[1,null,2.5]}}";
    write((line + "\n").getBytes(StandardCharsets.UTF_8));
    journal.append("after", Map.of());
    assertThat(Files.readAllLines(journal.file())).startsWith(line);
    Entry entry = journal.read().entries().get(0);
    assertThat(entry.type()).isEqualTo("from-the-future");
    assertThat(entry.data()).isEqualTo(Map.of("new", Map.of("a", List.of(1L, "", 2.5))));
    assertThat(Progress.of(List.of(entry))).isEqualTo(Progress.of(List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "at", "type"})
  void dataCanNotReplaceWhatMakesAnEntry(String key) {
    assertThatThrownBy(() -> journal.append("x", Map.of(key, "y")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(key);
    assertThat(journal.file()).doesNotExist();
  }

  @Test
  void anEntryThatCanNotBeWrittenDoesNotCount() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "no folder");
    Journal below = new Journal(file.resolve("journal.jsonl"), Clock.systemUTC());
    assertThatThrownBy(() -> below.append("x", Map.of())).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void aHundredThousandLinesFoldToTheRightCounts() throws IOException {
    EntryJson json = new EntryJson();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      Map<String, Object> data =
          Map.of(
              "exercise", "e" + i % 10, "status", i % 1000 == 7 ? "passed" : "failed", "hint", 1);
      String type = i % 100 == 3 ? EntryType.HINT_SHOWN : EntryType.EXERCISE_CHECKED;
      text.append(json.write(new Entry("i" + i, NOON.plusSeconds(i), type, data))).append('\n');
    }
    write(text.toString().getBytes(StandardCharsets.UTF_8));
    Journal.Contents contents = journal.read();
    assertThat(contents.entries()).hasSize(100_000);
    Progress progress = Progress.of(contents.entries());
    assertThat(progress.exercises()).hasSize(10);
    assertThat(progress.work("e7")).isEqualTo(new Progress.Work(10_000, true, "failed", 0, false));
    assertThat(progress.work("e3")).isEqualTo(new Progress.Work(9_000, false, "failed", 1, false));
    assertThat(progress.activeTime()).isEqualTo(Duration.ofSeconds(99_999));
  }

  @Test
  void aLongJournalLosesOnlyItsDamagedLinesWhereverTheyAre() throws IOException {
    StringBuilder text = new StringBuilder();
    List<String> whole = new ArrayList<>();
    for (int i = 1; i <= 60_000; i++) {
      boolean damaged = i % 20_000 == 3 || i == 60_000;
      String line = WHOLE.replace("i1", "i" + i);
      text.append(damaged ? "  " + line.substring(1) : line).append('\n');
      if (!damaged) {
        whole.add("i" + i);
      }
    }
    write(text.toString().getBytes(StandardCharsets.UTF_8));
    assertThat(journal.read().unreadableLines()).containsExactly(3, 20_003, 40_003, 60_000);
    assertThat(ids()).isEqualTo(whole);
  }

  @Test
  void anEntryComesWithoutTheValuesThatNobodyLooksAt() throws IOException {
    Entry whole =
        journal.append(
            EntryType.QUESTION_ANSWERED,
            Map.of("picked", List.of("x", "y"), "status", "right", "given", "x, y"));
    List<Entry> seen = new ArrayList<>();
    Fold fold =
        new Fold() {
          @Override
          public boolean reads(String type, String key) {
            return key.equals("status");
          }

          @Override
          public void accept(Entry entry) {
            seen.add(entry);
          }
        };
    assertThat(journal.read(fold)).isEmpty();
    assertThat(seen)
        .containsExactly(
            new Entry(whole.id(), whole.at(), whole.type(), Map.of("status", "right")));
  }

  private List<String> ids() {
    return journal.read().entries().stream().map(Entry::id).toList();
  }

  private void write(byte[]... parts) throws IOException {
    Files.createDirectories(journal.file().getParent());
    Files.write(journal.file(), new byte[0]);
    for (byte[] part : parts) {
      Files.write(journal.file(), part, StandardOpenOption.APPEND);
    }
  }

  private static byte[] lineOf(byte[] tail) {
    byte[] line = Arrays.copyOf(tail, tail.length + 1);
    line[tail.length] = '\n';
    return line;
  }
}
