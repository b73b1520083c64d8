package eda.runner.check;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.course.Exercise;
import eda.runner.course.Needs;
import eda.runner.course.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One checker and an exercise of one class, {@code Act}, with two tests.
 *
 * <p>What it checks is followed by a look at what was left behind, and by a check of right code.
 */
final class Trial implements AutoCloseable {
  private static final String TESTS =
      """
      package trial.act;

      import static org.junit.jupiter.api.Assertions.assertEquals;

      import org.junit.jupiter.api.AfterAll;
      import org.junit.jupiter.api.Nested;
      import org.junit.jupiter.api.Test;
      import trial.kit.Scale;

      class ActTest {
        @Test
        void itActs() throws Throwable {
          Act.act();
        }

        @Nested
        class Weighed {
          @Test
          void theResultIsRight() {
            assertEquals(Scale.RIGHT, Scale.weigh(Act.result()));
          }
        }

        @AfterAll
        static void afterwards() throws Throwable {
          Act.afterwards();
        }
      }
      """;

  private static final String KIT =
      """
      package trial.kit;

      public final class Scale {
        public static final String RIGHT = "right";

        public static String weigh(String result) {
          return result;
        }
      }
      """;

  private final Path course;
  private final Checker checker = new Checker();

  Trial(Path folder) {
    course = folder.resolve("course/exercises");
    write(course.resolve("src/main/java/trial/act/Act.java"), Act.RIGHT.text());
    write(course.resolve("src/test/java/trial/act/ActTest.java"), TESTS);
    write(course.resolve("src/test/java/trial/kit/Scale.java"), KIT);
  }

  /** Returns the exercise, with the time that a check may take. */
  Exercise exercise(int limitSeconds) {
    Path task = course.resolve("tasks/act/task.md");
    return new Exercise(
        "act", "Act", 1, 1, false, List.of("Act.java"), limitSeconds, "", Needs.NONE, task);
  }

  /** Returns the verdict, which came in time and left nothing behind; the next one is as usual. */
  Verdict verdict(Act act, int limitSeconds) throws InterruptedException {
    checker.prepare();
    // The door is closed as soon as the worker is ready.
    Leftovers.await("a worker that is ready", () -> Leftovers.openDoors().isEmpty());
    return verdict(new Submission(exercise(limitSeconds), List.of(file(act.text()))));
  }

  /** Returns the verdict, without waiting for a worker first: most of these don't compile. */
  Verdict verdict(Submission submission) throws InterruptedException {
    long start = System.nanoTime();
    Verdict verdict = checker.check(submission);
    long checked = System.nanoTime();
    assertThat(checkRightCode()).as("the next check").isInstanceOf(Verdict.Passed.class);
    // On top comes what right code takes at this moment, compiling included.
    long usual = System.nanoTime() - checked;
    long limit = TimeUnit.SECONDS.toNanos(submission.exercise().limitSeconds() + 1);
    assertThat(checked - start).as("time until %s", verdict).isLessThan(limit + usual);
    Leftovers.areNone();
    return verdict;
  }

  Verdict checkRightCode() throws InterruptedException {
    return checker.check(new Submission(exercise(10), List.of(file(Act.RIGHT.text()))));
  }

  SourceFile file(String text) {
    return file("trial/act/Act.java", text);
  }

  SourceFile file(String name, String text) {
    return new SourceFile(name, course.resolve("workspace").resolve(name), text);
  }

  /** Returns what the learner reads first. */
  static String text(Verdict verdict) {
    if (verdict instanceof Verdict.Failed failed) {
      return failed.first().message();
    } else if (verdict instanceof Verdict.DoesNotCompile broken) {
      return broken.errors().get(0).message();
    } else if (verdict instanceof Verdict.TimedOut late) {
      return "stopped in " + late.running();
    } else if (verdict instanceof Verdict.Crashed crashed) {
      return crashed.cause().text();
    }
    return "";
  }

  @Override
  public void close() {
    checker.close();
  }

  private static void write(Path path, String text) {
    try {
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
