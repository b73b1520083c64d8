package eda.runner.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import eda.runner.check.Checker;
import eda.runner.course.Course;
import eda.runner.course.Library;
import eda.runner.jvm.LibraryFetch;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
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
  static void open() throws InterruptedException {
    new LibraryFetch(COURSE.root(), text -> {})
        .require(Library.neededBy(COURSE.exercises()), new CompletableFuture<>());
    checker = new Checker();
  }

  @AfterAll
  static void close() {
    checker.close();
  }

  @TestFactory
  Stream<DynamicTest> everyExerciseKeepsItsPromises() {
    return COURSE.exercises().stream()
        .flatMap(exercise -> ExerciseProofs.of(exercise, 1).stream())
        .map(
            proof ->
                dynamicTest(proof.name(), () -> assertThat(proof.problems(checker)).isEmpty()));
  }
}
