package eda.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuizOptionsTest {

  @Test
  void absentValuesHaveDefaults() {
    assertThat(QuizOptions.NONE.shuffleAnswers()).isTrue();
    assertThat(QuizOptions.NONE.shuffleQuestions()).isFalse();
    assertThat(QuizOptions.NONE.enableRetry()).isTrue();
    assertThat(QuizOptions.NONE.sample()).isEmpty();
    assertThat(QuizOptions.NONE.passMark()).isEqualTo(Fraction.of(4, 5));
  }

  @ParameterizedTest
  @CsvSource({"60, 3/5", "66.7, 667/1000", "75 %, 3/4", "0, 0", "100, 1"})
  void passingGradeIsPerCent(String written, String mark) {
    assertThat(with("passingGrade", written).passMark()).hasToString(mark);
  }

  @ParameterizedTest
  @ValueSource(strings = {"101", "-1", "many", "", "1e999999999", "1e-999999999"})
  void passingGradesThatMakeNoSenseCountAsAbsent(String written) {
    Fraction mark = with("passingGrade", written).passMark();
    assertThat(mark).isBetween(Fraction.ZERO, Fraction.of(4, 5));
  }

  @Test
  void sampleIsAPositiveNumber() {
    assertThat(with("nQuestions", "5").sample()).hasValue(5);
    assertThat(with("nQuestions", "0").sample()).isEmpty();
    assertThat(with("nQuestions", "99999999999").sample()).hasValue(Integer.MAX_VALUE);
  }

  @ParameterizedTest
  @CsvSource({
    "0.25, 1/4",
    "1/3, 1/3",
    "10 %, 1/10",
    "33.3%, 333/1000",
    "0, 0",
    "1, 1",
    "1 / 2, 1/2"
  })
  void penaltyIsAShareOfThePoints(String written, String share) {
    assertThat(with("penalty", written).penalty().orElseThrow()).hasToString(share);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2", "-0.1", "101 %", "1/0", "4/3", "1e-3", "much"})
  void penaltiesThatMakeNoSenseCountAsAbsent(String written) {
    assertThat(with("penalty", written).penalty()).isEmpty();
  }

  @Test
  void flagsAreReadInAnyCase() {
    assertThat(with("shuffleAnswers", "False").shuffleAnswers()).isFalse();
    assertThat(with("shuffleQuestions", "yes").shuffleQuestions()).isTrue();
    assertThat(with("shuffleAnswers", "perhaps").shuffleAnswers()).isTrue();
  }

  private static QuizOptions with(String key, String value) {
    return new QuizOptions(Map.of(key, value));
  }
}
