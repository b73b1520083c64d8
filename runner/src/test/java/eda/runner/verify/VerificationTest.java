package eda.runner.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eda.runner.broker.BrokerSource;
import eda.runner.course.CourseException;
import eda.runner.course.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VerificationTest {
  @Test
  void tellsWhatWasFoundInTheOrderOfTheProofsAndCountsThem() throws Exception {
    List<Proof> proofs =
        IntStream.range(0, 30)
            .mapToObj(i -> Proof.of("proof " + i, checker -> List.of(problem(i))))
            .toList();
    List<Integer> counts = new ArrayList<>();
    List<Problem> problems =
        new Verification(BrokerSource.NONE, proofs, (proof, count, all) -> counts.add(count))
            .problems();
    assertThat(problems).isEqualTo(IntStream.range(0, 30).mapToObj(i -> problem(i)).toList());
    assertThat(counts).isEqualTo(IntStream.rangeClosed(1, 30).boxed().toList());
  }

  @Test
  void aBrokenMachineEndsItAtOnce() {
    Proof broken =
        Proof.of(
            "broken",
            checker -> {
              throw new CourseException(Path.of("lib"), "the libraries are missing");
            });
    assertThatThrownBy(
            () ->
                new Verification(BrokerSource.NONE, List.of(broken), (proof, count, all) -> {})
                    .problems())
        .isInstanceOf(CourseException.class)
        .hasMessage("lib: the libraries are missing");
  }

  @Test
  void nothingToProveIsFine() throws Exception {
    assertThat(new Verification(BrokerSource.NONE, List.of(), (proof, count, all) -> {}).problems())
        .isEmpty();
  }

  private static Problem problem(int number) {
    return new Problem(Path.of("page.md"), number, "found");
  }
}
