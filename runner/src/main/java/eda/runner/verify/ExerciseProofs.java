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
import java.util.Optional;

/**
 * That the starter of an exercise fails for the intended reason, that its solution passes, and that
 * each known wrong attempt gets the feedback that was written for it; and all that not by luck.
 */
public final class ExerciseProofs {
  private static final int FEWEST_ATTEMPTS = 2;

  /** Luck in a message shows within a few rounds; code that is right has to pass every time. */
  private static final int MOST_ROUNDS_OF_WRONG_CODE = 5;

  private final Exercise exercise;
  private final Map<String, Attempt> attempts;

  private final int repeat;

  private ExerciseProofs(Exercise exercise, int repeat) {
    this.exercise = exercise;
    this.attempts = exercise.sources().attempts();
    this.repeat = repeat;
  }

  /**
   * Returns the proofs of one exercise.
   *
   * @param repeat how often the solution is checked, and the starter and each attempt too, but five
   *     times at most; every check has to come to the same
   */
  public static List<Proof> of(Exercise exercise, int repeat) {
    ExerciseProofs all = new ExerciseProofs(exercise, repeat);
    List<Proof> proofs = new ArrayList<>();
    proofs.add(all.proof("starter", all.few(), all::starter));
    proofs.add(all.proof("solution", repeat, all::solution));
    proofs.add(Proof.of(exercise.name() + ": tests", checker -> TestRules.sleeps(exercise)));
    proofs.add(Proof.of(exercise.name() + ": attempts", checker -> all.enough()));
    for (String name : all.attempts.keySet()) {
      proofs.add(all.proof("attempt " + name, all.few(), checker -> all.attempt(checker, name)));
    }
    return proofs;
  }

  private int few() {
    return Math.min(repeat, MOST_ROUNDS_OF_WRONG_CODE);
  }

  private Proof proof(String version, int times, Proof.Trial trial) {
    String often = times == 1 ? "" : ", " + times + " times";
    return Proof.of(exercise.name() + ": " + version + often, trial);
  }

  private List<Problem> starter(Checker checker) throws InterruptedException {
    String wanted = exercise.starterFeedback();
    if (wanted.isEmpty()) {
      return task("the front matter needs `starter: …`: words of the message that it fails with");
    }
    Rounds rounds = Rounds.of(checker, Submission.starter(exercise), few());
    Verdict verdict = rounds.first();
    boolean passes = wanted.equals(Exercise.PASSES);
    if (passes ? !verdict.passed() : !firstMessage(verdict).contains(wanted)) {
      String should = passes ? "pass" : "fail with `" + wanted + "`";
      return task("the starter should " + should + ", but " + told(verdict));
    }
    Optional<String> untold = TestRules.untold(verdict);
    Optional<String> found = untold.isPresent() ? untold : rounds.wavering(verdict);
    return found.map(text -> task("the starter: " + text)).orElse(List.of());
  }

  private List<Problem> solution(Checker checker) throws InterruptedException {
    Rounds rounds = Rounds.of(checker, Submission.solution(exercise), repeat);
    Verdict verdict = rounds.first();
    if (!verdict.passed()) {
      return task("the solution doesn't pass: " + told(verdict));
    }
    return rounds.wavering(verdict).map(text -> task("the solution: " + text)).orElse(List.of());
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
    Rounds rounds = Rounds.of(checker, Submission.attempt(exercise, attempt), few());
    Verdict verdict = rounds.first();
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
    TestRules.untold(verdict).ifPresent(text -> problems.add(new Problem(place, 0, text)));
    rounds.wavering(verdict).ifPresent(text -> problems.add(new Problem(place, 0, text)));
    return problems;
  }

  private List<Problem> task(String message) {
    return List.of(new Problem(exercise.task(), 1, message));
  }

  private static String firstMessage(Verdict verdict) {
    return verdict instanceof Verdict.Failed failed ? failed.first().message() : "";
  }

  private static String told(Verdict verdict) {
    return Rounds.told(verdict).lines().findFirst().orElse("");
  }
}
