package eda.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "42 | 42",
        "-3.5 | -3.5",
        "−3 | -3",
        "3,5 | 3.5",
        "0,125 | 0.125",
        "1,000 | 1000",
        "1,234,567 | 1234567",
        "1.234,5 | 1234.5",
        "1,234.5 | 1234.5",
        "1 000 | 1000",
        "1_000 | 1000",
        "1'000 | 1000",
        "20 % | 20",
        "+7 | 7",
        "1e3 | 1000"
      })
  void readsNumbersOfManyCountries(String typed, String value) {
    assertThat(Numbers.read(typed).orElseThrow()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "abc", "1.2.3", "1e99", "--1", "1/2", "%", "0x10", "1e999999999"})
  void refusesWhatIsNoNumber(String typed) {
    assertThat(Numbers.read(typed)).isEmpty();
  }

  @Property
  void neverThrows(@ForAll String typed) {
    assertThat(Numbers.read(typed)).isNotNull();
  }
}
