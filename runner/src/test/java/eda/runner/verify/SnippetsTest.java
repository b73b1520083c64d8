package eda.runner.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import eda.runner.check.Checker;
import eda.runner.course.Course;
import eda.runner.course.TextFile;
import eda.runner.lesson.Snippet;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Runs every snippet of the course as a reader does: it prints what its page says. */
@Tag("slow")
class SnippetsTest {
  private static final Checker CHECKER = new Checker();

  @AfterAll
  static void close() {
    CHECKER.close();
  }

  @TestFactory
  Stream<DynamicTest> everySnippetPrintsWhatThePageSays() {
    Course course = Course.open(Path.of("..").toAbsolutePath().normalize());
    return course.chapters().stream()
        .map(
            chapter ->
                dynamicTest(
                    chapter.title(),
                    () -> {
                      assertThat(Snippet.in(TextFile.read(chapter.page()))).isNotEmpty();
                      assertThat(SnippetProof.of(chapter).problems(CHECKER)).isEmpty();
                    }));
  }
}
