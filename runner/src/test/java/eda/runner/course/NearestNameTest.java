package eda.runner.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
  private static final List<String> NAMES =
      List.of("hello-event", "first-bus", "bulkhead", "star-and-hash", "list", "hint");

  @ParameterizedTest
  @CsvSource({
    "first-bus, first-bus",
    "frist-bus, first-bus",
    "FIRST-BUS, first-bus",
    "firstbus, first-bus",
    "bus, first-bus",
    "hash, star-and-hash",
    "bulkheads, bulkhead",
    "lst, list",
    "hin, hint",
    "h, ''",
    "xyz, ''",
    "'', ''",
    "quite-another-name, ''"
  })
  void isTheOneThatWasMeant(String typed, String meant) {
    assertThat(NearestName.to(typed, NAMES).orElse("")).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({"'', '', 0", "a, '', 1", "'', abc, 3", "kitten, sitting, 3", "ab, ba, 2"})
  void distanceCountsSingleLetters(String a, String b, int distance) {
    assertThat(NearestName.distance(a, b)).isEqualTo(distance);
  }

  @Property
  void distanceIsTheSameFromBothSidesAndNoneToItself(
      @ForAll @StringLength(max = 12) String a, @ForAll @StringLength(max = 12) String b) {
    assertThat(NearestName.distance(a, b)).isEqualTo(NearestName.distance(b, a));
    assertThat(NearestName.distance(a, b) == 0).isEqualTo(a.equals(b));
  }
}
