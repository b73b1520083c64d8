package eda.runner.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampTest {
  private static final long YEAR_9999 = 253_402_300_799_999_999L;

  @Property
  void everyMomentOfTheFirstTenThousandYearsReadsBack(
      @ForAll @LongRange(min = -62_167_219_200_000_000L, max = YEAR_9999) long micros,
      @ForAll @LongRange(min = 0, max = 999) long nanos) {
    Instant moment = Instant.EPOCH.plus(micros, ChronoUnit.MICROS).plusNanos(nanos);
    assertThat(Timestamp.parse(moment.toString())).isEqualTo(moment);
    Instant second = Instant.ofEpochSecond(TimeUnit.MICROSECONDS.toSeconds(micros));
    assertThat(Timestamp.parse(second.toString())).isEqualTo(second);
  }

  @Property
  void everyMomentIsWrittenAsTheJdkWritesIt(
      @ForAll @LongRange(min = -62_167_219_200_000L, max = 253_402_300_799_999L) long millis,
      @ForAll @LongRange(min = 0, max = 999_999) long nanos) {
    Instant moment = Instant.ofEpochMilli(millis);
    assertThat(Timestamp.text(moment)).isEqualTo(moment.toString());
    assertThat(Timestamp.text(moment.plusNanos(nanos)))
        .isEqualTo(moment.plusNanos(nanos).toString());
    Instant minute = moment.truncatedTo(ChronoUnit.MINUTES);
    assertThat(Timestamp.text(minute)).isEqualTo(minute.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-23T07:05:09+01:00",
        "2026-11-23T07:05:09.5Z",
        "-000000001-12-31T23:59:59Z",
        "2026-12-31T24:00:00Z"
      })
  void otherFormsAreReadAsTheJdkReadsThem(String text) {
    assertThat(Timestamp.parse(text)).isEqualTo(Instant.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2026-13-01T00:00:00Z",
        "2026-02-30T00:00:00Z",
        "2026-11-23T07:61:00Z",
        "2026-11-23T07:05:09.1234567890Z"
      })
  void whatIsNoMomentIsRefused(String text) {
    assertThatThrownBy(() -> Timestamp.parse(text)).isInstanceOf(DateTimeException.class);
  }
}
