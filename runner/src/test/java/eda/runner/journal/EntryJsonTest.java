package eda.runner.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class EntryJsonTest {
  private final EntryJson json = new EntryJson();

  @Property
  void everyEntryComesBackFromItsLine(@ForAll("entries") Entry entry) {
    String line = json.write(entry);
    assertThat(line).doesNotContain("\n", "\r");
    byte[] bytes = ("xx" + line + "yy").getBytes(StandardCharsets.UTF_8);
    assertThat(read(bytes, 2, bytes.length - 4)).containsExactly(entry);
  }

  @Property
  void whateverTheBytesNothingIsThrown(@ForAll byte[] bytes) {
    assertThat(read(bytes, 0, bytes.length)).isEmpty();
  }

  @Test
  void wholeNumbersComeBackAsLong() {
    Entry entry = new Entry("i", Instant.EPOCH, "t", Map.of("number", 7, "small", (short) 3));
    byte[] bytes = json.write(entry).getBytes(StandardCharsets.UTF_8);
    assertThat(read(bytes, 0, bytes.length).get(0).data())
        .isEqualTo(Map.of("number", 7L, "small", 3L));
  }

  @Test
  void valuesOfAnotherKindReadAsNone() {
    Entry entry =
        new Entry("i", Instant.EPOCH, "t", Map.of("n", 2.9, "s", "x", "b", true, "l", List.of(1L)));
    assertThat(entry.text("n") + entry.text("none")).isEmpty();
    assertThat(entry.number("n")).isEqualTo(2);
    assertThat(entry.number("s")).isZero();
    assertThat(entry.fraction("n")).isEqualTo(2.9);
    assertThat(entry.fraction("b")).isZero();
    assertThat(entry.is("b")).isTrue();
    assertThat(entry.is("s")).isFalse();
    assertThat(entry.texts("l")).containsExactly("1");
    assertThat(entry.texts("s")).isEmpty();
  }

  @Provide
  Arbitrary<Entry> entries() {
    Arbitrary<Instant> times =
        Combinators.combine(
                Arbitraries.longs().between(-60_000_000_000L, 200_000_000_000L),
                Arbitraries.longs().between(0, 999_999_999))
            .as(Instant::ofEpochSecond);
    return Combinators.combine(Arbitraries.strings(), times, Arbitraries.strings(), maps(values(2)))
        .as(Entry::new);
  }

  private static Arbitrary<Object> values(int depth) {
    Arbitrary<Object> plain =
        Arbitraries.oneOf(
            Arbitraries.strings().asGeneric(),
            Arbitraries.longs().asGeneric(),
            Arbitraries.doubles().asGeneric(),
            Arbitraries.of(true, false).asGeneric());
    return depth == 0
        ? plain
        : Arbitraries.oneOf(
            plain,
            values(depth - 1).list().ofMaxSize(4).asGeneric(),
            maps(values(depth - 1)).asGeneric());
  }

  private static Arbitrary<Map<String, Object>> maps(Arbitrary<Object> values) {
    return Arbitraries.maps(Arbitraries.strings().map(key -> "k" + key), values)
        .ofMaxSize(4)
        .map(LinkedHashMap::new);
  }

  private List<Entry> read(byte[] bytes, int start, int length) {
    List<Entry> entries = new ArrayList<>();
    assertThat(json.read(bytes, start, length, Fold.ofAll(entries::add)))
        .isEqualTo(!entries.isEmpty());
    return entries;
  }
}
