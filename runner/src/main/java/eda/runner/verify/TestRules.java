package eda.runner.verify;

import eda.runner.check.Verdict;
import eda.runner.course.Exercise;
import eda.runner.course.Problem;
import eda.runner.course.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** That tests teach when they fail, and wait for events instead of for time. */
final class TestRules {
  private static final List<String> BEGINNINGS =
      List.of("what happened: ", "promised: ", "why: ", "look at: ");

  private TestRules() {}

  /** Returns what is missing in the first message that a learner reads, if anything is. */
  static Optional<String> untold(Verdict verdict) {
    if (!(verdict instanceof Verdict.Failed failed)) {
      return Optional.empty();
    }
    List<String> lines = failed.first().message().lines().toList();
    return BEGINNINGS.stream()
        .filter(beginning -> lines.stream().noneMatch(line -> line.startsWith(beginning)))
        .findFirst()
        .map(beginning -> failed.first().name() + " doesn't say `" + beginning.strip() + " …`");
  }

  static List<Problem> sleeps(Exercise exercise) {
    List<Problem> problems = new ArrayList<>();
    for (SourceFile test : exercise.sources().tests()) {
      List<String> lines = test.text().lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).contains("Thread.sleep(")) {
          problems.add(
              new Problem(
                  test.path(), i + 1, "a test that sleeps depends on luck: use a latch or a gate"));
        }
      }
    }
    return problems;
  }
}
