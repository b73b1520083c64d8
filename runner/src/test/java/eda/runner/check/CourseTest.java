package eda.runner.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import eda.runner.course.Attempt;
import eda.runner.course.Course;
import eda.runner.course.Exercise;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Proves each exercise of the course through the product's own checker. */
@Tag("slow")
class CourseTest {
  private static final Course COURSE = Course.open(Path.of("..").toAbsolutePath().normalize());
  private static Checker checker;

  @BeforeAll
  static void open() {
    checker = new Checker();
  }

  @AfterAll
  static void close() {
    checker.close();
  }

  @TestFactory
  Stream<DynamicTest> startersFailForTheIntendedReason() {
    return COURSE.exercises().stream()
        .map(exercise -> dynamicTest(exercise.name(), () -> starter(exercise)));
  }

  @TestFactory
  Stream<DynamicTest> solutionsPass() {
    return COURSE.exercises().stream()
        .map(exercise -> dynamicTest(exercise.name(), () -> solution(exercise)));
  }

  @TestFactory
  Stream<DynamicTest> eachWrongAttemptGetsItsOwnFeedback() {
    return COURSE.exercises().stream()
        .flatMap(
            exercise ->
                exercise.sources().attempts().keySet().stream()
                    .map(
                        name ->
                            dynamicTest(
                                exercise.name() + "/" + name, () -> attempt(exercise, name))));
  }

  @TestFactory
  Stream<DynamicTest> everyExerciseHasWrongAttempts() {
    return COURSE.exercises().stream()
        .map(
            exercise ->
                dynamicTest(
                    exercise.name(),
                    () ->
                        assertThat(exercise.sources().attempts()).hasSizeGreaterThanOrEqualTo(2)));
  }

  private static void starter(Exercise exercise) throws InterruptedException {
    Verdict verdict = checked(Submission.starter(exercise));
    if (exercise.starterFeedback().equals(Exercise.PASSES)) {
      assertThat(verdict).isInstanceOf(Verdict.Passed.class);
    } else {
      assertThat(exercise.starterFeedback()).isNotEmpty();
      assertThat(firstMessage(verdict)).contains(exercise.starterFeedback());
    }
  }

  private static void solution(Exercise exercise) throws InterruptedException {
    assertThat(checked(Submission.solution(exercise))).isInstanceOf(Verdict.Passed.class);
  }

  private static void attempt(Exercise exercise, String name) throws InterruptedException {
    Map<String, Attempt> attempts = exercise.sources().attempts();
    String feedback = attempts.get(name).feedback();
    assertThat(feedback).as("the first line of an attempt says `// Feedback: …`").isNotEmpty();
    String message = firstMessage(checked(Submission.attempt(exercise, attempts.get(name))));
    assertThat(message).contains(feedback);
    attempts.forEach(
        (other, attempt) -> {
          if (!other.equals(name)) {
            assertThat(message).as("the feedback of " + other).doesNotContain(attempt.feedback());
          }
        });
  }

  private static Verdict checked(Submission submission) throws InterruptedException {
    Verdict verdict = checker.check(submission);
    checker.prepare();
    return verdict;
  }

  private static String firstMessage(Verdict verdict) {
    assertThat(verdict).isInstanceOf(Verdict.Failed.class);
    return ((Verdict.Failed) verdict).first().message();
  }
}
