package eda.runner.verify;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.check.TestReport;
import eda.runner.check.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundsTest {
  private static final Verdict PASSED = new Verdict.Passed(List.of(report("passed", "")), 9);

  @Test
  void theSameEveryTimeIsFineHoweverLongItTook() throws Exception {
    Rounds rounds = Rounds.of(round -> failed("hot\nlook at: the cup", round), 20);
    assertThat(rounds.wavering(rounds.first())).isEmpty();
  }

  @Test
  void anotherMessageIsLuckThoughItBeginsAlike() throws Exception {
    Rounds rounds =
        Rounds.of(round -> failed(round < 3 ? "hot\nlook at: the cup" : "hot\nlook at: tea", 9), 4);
    assertThat(rounds.wavering(rounds.first()))
        .contains(
            "luck decides: round 3 of 4 says “look at: tea”, and the first one “look at: the cup”");
  }

  @Test
  void aMessageThatGoesOnIsLuckToo() throws Exception {
    Rounds rounds = Rounds.of(round -> failed(round < 2 ? "hot" : "hot\nand sweet", 9), 2);
    assertThat(rounds.wavering(rounds.first()))
        .contains("luck decides: round 2 of 2 says “and sweet”, and the first one “”");
  }

  @Test
  void anotherKindOfVerdictIsLuck() throws Exception {
    Rounds rounds = Rounds.of(round -> round == 5 ? failed("hot", 9) : PASSED, 5);
    assertThat(rounds.wavering(rounds.first()))
        .contains(
            "luck decides: round 5 of 5 says “teaIsHot says: hot”,"
                + " and the first one “the verdict is passed”");
  }

  @Test
  void noRoundFollowsTheOnlyOne() throws Exception {
    Rounds rounds = Rounds.of(round -> round == 1 ? PASSED : failed("hot", 9), 1);
    assertThat(rounds.wavering(rounds.first())).isEmpty();
  }

  private static Verdict failed(String message, long millis) {
    return new Verdict.Failed(List.of(report("failed", message)), millis);
  }

  private static TestReport report(String status, String message) {
    return new TestReport("teaIsHot", status, message, "", "", "", "", 0);
  }
}
