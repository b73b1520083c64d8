package eda.runner.verify;

import eda.runner.check.Checker;
import eda.runner.check.Submission;
import eda.runner.check.Verdict;
import eda.runner.course.Attempt;
import eda.runner.course.Exercise;
import eda.runner.course.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * That the starter of an exercise fails for the intended reason, that its solution passes, and that
 * each known wrong attempt gets the feedback that was written for it.
 */
public final class ExerciseProofs {
  private static final int FEWEST_ATTEMPTS = 2;

  private final Exercise exercise;
  private final Map<String, Attempt> attempts;

  private ExerciseProofs(Exercise exercise) {
    this.exercise = exercise;
    this.attempts = exercise.sources().attempts();
  }

  /**
   * Returns the proofs of one exercise.
   *
   * @param repeat how often the solution has to pass
   */
  public static List<Proof> of(Exercise exercise, int repeat) {
    ExerciseProofs exerciseProofs = new ExerciseProofs(exercise);
    List<Proof> proofs = new ArrayList<>();
    proofs.add(Proof.of(exercise.name() + ": starter", exerciseProofs::starter));
    proofs.add(
        Proof.of(
            exercise.name() + ": solution" + (repeat == 1 ? "" : ", " + repeat + " times"),
            checker -> exerciseProofs.solution(checker, repeat)));
    proofs.add(Proof.of(exercise.name() + ": attempts", checker -> exerciseProofs.enough()));
    for (String name : exerciseProofs.attempts.keySet()) {
      proofs.add(
          Proof.of(
              exercise.name() + ": attempt " + name,
              checker -> exerciseProofs.attempt(checker, name)));
    }
    return proofs;
  }

  private List<Problem> starter(Checker checker) throws InterruptedException {
    String wanted = exercise.starterFeedback();
    if (wanted.isEmpty()) {
      return task("the front matter needs `starter: …`: words of the message that it fails with");
    }
    Verdict verdict = checker.check(Submission.starter(exercise));
    if (wanted.equals(Exercise.PASSES)) {
      return verdict.passed() ? List.of() : task("the starter should pass, but " + told(verdict));
    }
    return firstMessage(verdict).contains(wanted)
        ? List.of()
        : task("the starter should fail with `" + wanted + "`, but " + told(verdict));
  }

  private List<Problem> solution(Checker checker, int repeat) throws InterruptedException {
    for (int round = 1; round <= repeat; round++) {
      Verdict verdict = checker.check(Submission.solution(exercise));
      if (round < repeat) {
        checker.prepare();
      }
      if (!verdict.passed()) {
        String when = repeat == 1 ? "" : " in round " + round + " of " + repeat;
        return task("the solution doesn't pass" + when + ": " + told(verdict));
      }
    }
    return List.of();
  }

  private List<Problem> enough() {
    return attempts.size() >= FEWEST_ATTEMPTS
        ? List.of()
        : task("two wrong attempts or more are needed in attempts/, each with its feedback");
  }

  private List<Problem> attempt(Checker checker, String name) throws InterruptedException {
    Attempt attempt = attempts.get(name);
    Path place = exercise.task().resolveSibling("attempts").resolve(name);
    if (attempt.feedback().isEmpty()) {
      return List.of(
          new Problem(place, 0, "a file of it has to begin with `// Feedback: ` and its message"));
    }
    Verdict verdict = checker.check(Submission.attempt(exercise, attempt));
    String message = firstMessage(verdict);
    if (!message.contains(attempt.feedback())) {
      return List.of(
          new Problem(
              place, 0, "it should get `" + attempt.feedback() + "`, but " + told(verdict)));
    }
    List<Problem> problems = new ArrayList<>();
    attempts.forEach(
        (other, its) -> {
          boolean rival = !other.equals(name) && !its.feedback().isEmpty();
          if (rival && message.contains(its.feedback())) {
            problems.add(
                new Problem(place, 0, "it gets the feedback of the attempt " + other + " too"));
          }
        });
    return problems;
  }

  private List<Problem> task(String message) {
    return List.of(new Problem(exercise.task(), 1, message));
  }

  private static String firstMessage(Verdict verdict) {
    return verdict instanceof Verdict.Failed failed ? failed.first().message() : "";
  }

  private static String told(Verdict verdict) {
    if (verdict instanceof Verdict.Failed failed) {
      return failed.first().name() + " says: " + firstLine(failed.first().message());
    } else if (verdict instanceof Verdict.DoesNotCompile broken) {
      return broken.errors().stream()
          .findFirst()
          .map(
              e ->
                  "line "
                      + e.line()
                      + " of "
                      + e.path().getFileName()
                      + ": "
                      + firstLine(e.message()))
          .orElse("it does not compile");
    }
    return "the verdict is " + verdict.status();
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }
}
