package eda.runner.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import eda.runner.broker.Brokers;
import eda.runner.broker.CourseBrokers;
import eda.runner.check.CheckerLanes;
import eda.runner.course.Course;
import eda.runner.course.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Proves each exercise of the course through the product's own checker, on all cores. */
@Tag("slow")
class CourseTest {
  private static final Course COURSE = Course.open(CourseBrokers.REPOSITORY);

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> everyExerciseKeepsItsPromises() throws InterruptedException {
    Brokers brokers = CourseBrokers.in(folder);
    try {
      return everyExerciseKeepsItsPromises(brokers);
    } finally {
      CourseBrokers.end(brokers);
    }
  }

  private static Stream<DynamicTest> everyExerciseKeepsItsPromises(Brokers brokers)
      throws InterruptedException {
    CourseBrokers.equip(COURSE, brokers);
    List<Proof> proofs =
        COURSE.exercises().stream()
            .flatMap(exercise -> ExerciseProofs.of(exercise, 1).stream())
            .toList();
    List<List<Problem>> found =
        CheckerLanes.run(
            brokers,
            proofs,
            (checker, proof) -> proof.problems(checker),
            (proof, problems, count) -> {});
    return IntStream.range(0, proofs.size())
        .mapToObj(i -> dynamicTest(proofs.get(i).name(), () -> assertThat(found.get(i)).isEmpty()));
  }
}
