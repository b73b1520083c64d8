package eda.runner.check;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.course.Course;
import eda.runner.course.Exercise;
import eda.runner.course.SourceFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassFolderTest {
  private static final Course COURSE = Course.open(Path.of("..").toAbsolutePath().normalize());

  @TempDir Path folder;

  @Test
  void holdsTheClassesOfWhatCompilesAndTheKit() {
    Exercise exercise = COURSE.exercise("first-bus").orElseThrow();
    SourceFile broken = new SourceFile("quayside/firstbus/EventBus.java", folder, "class");
    try (ClassFolder classes = new ClassFolder(folder)) {
      assertThat(classes.add(new Submission(exercise, List.of(broken)))).isFalse();
      assertThat(classes.add(new Submission(exercise, List.of()))).isFalse();
      assertThat(folder.resolve("quayside/kit/Promise.class")).exists();
      assertThat(folder.resolve("quayside/firstbus")).doesNotExist();
      assertThat(classes.add(Submission.solution(exercise))).isTrue();
      assertThat(folder.resolve("quayside/firstbus/EventBus.class")).exists();
      assertThat(classes.classPath()).contains(folder).hasSizeGreaterThan(1);
    }
  }
}
