package eda.runner.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import eda.runner.check.CheckerLanes;
import eda.runner.course.Course;
import eda.runner.course.Library;
import eda.runner.course.Problem;
import eda.runner.jvm.LibraryFetch;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Proves each exercise of the course through the product's own checker, on all cores. */
@Tag("slow")
class CourseTest {
  private static final Course COURSE = Course.open(Path.of("..").toAbsolutePath().normalize());

  @TestFactory
  Stream<DynamicTest> everyExerciseKeepsItsPromises() throws InterruptedException {
    new LibraryFetch(COURSE.root(), text -> {})
        .require(Library.neededBy(COURSE.exercises()), new CompletableFuture<>());
    List<Proof> proofs =
        COURSE.exercises().stream()
            .flatMap(exercise -> ExerciseProofs.of(exercise, 1).stream())
            .toList();
    List<List<Problem>> found =
        CheckerLanes.run(
            proofs, (checker, proof) -> proof.problems(checker), (proof, problems, count) -> {});
    return IntStream.range(0, proofs.size())
        .mapToObj(i -> dynamicTest(proofs.get(i).name(), () -> assertThat(found.get(i)).isEmpty()));
  }
}
