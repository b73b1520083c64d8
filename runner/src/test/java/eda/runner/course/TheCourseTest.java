package eda.runner.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The course of this repository, as far as its map goes. */
class TheCourseTest {
  private final Course course = Course.open(Path.of(".."));

  @Test
  void opensWithoutProblems() {
    assertThat(course.problems()).isEmpty();
    assertThat(course.chapters().subList(0, 2))
        .extracting(Chapter::number, Chapter::name)
        .containsExactly(tuple(1, "events"), tuple(2, "topics-and-subscriptions"));
    assertThat(course.chapters()).allMatch(Chapter::hasQuiz);
    assertThat(course.exercises().get(0).name()).isEqualTo("hello-event");
  }

  @Test
  void everyExerciseHasThreeHintsAndWordsAfterSuccess() {
    assertThat(course.exercises())
        .isNotEmpty()
        .allSatisfy(
            exercise -> {
              assertThat(exercise.hints()).hasSize(3).noneMatch(String::isBlank);
              assertThat(exercise.text()).isNotBlank();
              assertThat(exercise.passedText()).isNotBlank();
            });
  }
}
