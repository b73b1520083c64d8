package eda.runner.verify;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.check.TestReport;
import eda.runner.check.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class TestRulesTest {
  @Test
  void aMessageInFourLinesTellsEverything() {
    assertThat(TestRules.untold(failed("what happened: a\npromised: b\nwhy: c\nlook at: d")))
        .isEmpty();
  }

  @Test
  void tellsTheFirstLineThatIsMissing() {
    assertThat(TestRules.untold(failed("what happened: a\npromised: b\nlook at: d")))
        .contains("teaIsHot doesn't say `why: …`");
    assertThat(TestRules.untold(failed("expected: <1> but was: <2>")))
        .contains("teaIsHot doesn't say `what happened: …`");
  }

  @Test
  void whatPassedHasNothingToTell() {
    assertThat(TestRules.untold(new Verdict.Passed(List.of(report("passed", "")), 9))).isEmpty();
  }

  private static Verdict failed(String message) {
    return new Verdict.Failed(List.of(report("failed", message)), 9);
  }

  private static TestReport report(String status, String message) {
    return new TestReport("teaIsHot", status, message, "", "", "", "", 0);
  }
}
