package eda.runner.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import eda.runner.broker.Brokers;
import eda.runner.broker.CourseBrokers;
import eda.runner.check.Checker;
import eda.runner.course.Course;
import eda.runner.course.TextFile;
import eda.runner.lesson.Snippet;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Runs every snippet of the course as a reader does: it prints what its page says. */
@Tag("slow")
class SnippetsTest {
  private static final Course COURSE = Course.open(CourseBrokers.REPOSITORY);

  @TempDir static Path folder;
  private static Brokers brokers;
  private static Checker checker;

  @BeforeAll
  static void equip() throws InterruptedException {
    brokers = CourseBrokers.in(folder);
    checker = new Checker(brokers);
    CourseBrokers.equip(COURSE, brokers);
  }

  @AfterAll
  static void close() {
    checker.close();
    CourseBrokers.end(brokers);
  }

  @TestFactory
  Stream<DynamicTest> everySnippetPrintsWhatThePageSays() {
    return COURSE.chapters().stream()
        .map(
            chapter ->
                dynamicTest(
                    chapter.title(),
                    () -> {
                      assertThat(Snippet.in(TextFile.read(chapter.page()))).isNotEmpty();
                      assertThat(SnippetProof.of(chapter, brokers).problems(checker)).isEmpty();
                    }));
  }
}
