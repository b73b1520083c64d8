package eda.quiz.score;

import static eda.quiz.Quizzes.question;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuessTest {
  @ParameterizedTest
  @CsvSource({
    "'- [x] a|- [ ] b|- [ ] c', 1/3",
    "'- [x] True|- [ ] False', 1/2",
    "'- [x] a|- [x] b|- [ ] c', none",
    "'1. a|2. b', none",
    "'- [=] a', 0"
  })
  void aBlindGuessEarnsItsShare(String list, String points) {
    assertThat(
            Guess.at(question(list.replace('|', '\n')).kind()).map(Object::toString).orElse("none"))
        .isEqualTo(points);
  }
}
