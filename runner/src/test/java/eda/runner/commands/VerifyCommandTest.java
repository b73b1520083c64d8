package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class VerifyCommandTest {
  @TempDir Path folder;

  @Test
  void findingsAreToldByPlaceAndProgressApart() {
    Run.Outcome verified = Run.tiny(folder).course("verify", "add-up", "--repeat", "2");
    assertThat(verified.code()).isEqualTo(1);
    assertThat(verified.out())
        .isEqualTo(
            """
            HOME/exercises/tasks/add-up/task.md:1: ## Design note has no word on this: goal
            HOME/exercises/tasks/add-up/task.md:1: ## Design note has no word on this: out of scope
            HOME/exercises/tasks/add-up/task.md:1: the front matter needs `starter: …`: words of the message that it fails with
            HOME/exercises/tasks/add-up/task.md:1: two wrong attempts or more are needed in attempts/, each with its feedback
            """);
    assertThat(verified.err().lines().map(line -> line.replaceFirst("^\\d of", "n of")))
        .containsExactlyInAnyOrder(
            "n of 6  add-up: task",
            "n of 6  the course: ids of questions",
            "n of 6  add-up: starter, 2 times",
            "n of 6  add-up: solution, 2 times",
            "n of 6  add-up: tests",
            "n of 6  add-up: attempts",
            "6 proofs: 4 findings");
  }

  @Test
  void attemptsAreHeldToTheirOwnFeedback() {
    Run run = Run.tiny(folder);
    String right = "return numbers.stream().mapToInt(n -> n).sum();";
    attempt(run, "right", "// Feedback: nothing", right);
    attempt(run, "silent", "// Wrong", "return 0;");
    attempt(run, "zero", "// Feedback: 6", "return 0;");
    attempt(run, "also-zero", "// Feedback: 0", "return 0;");
    attempt(run, "broken", "// Feedback: unsaid", "return none;");
    assertThat(run.course("verify", "add-up").out())
        .isEqualTo(
            """
            HOME/exercises/tasks/add-up/task.md:1: ## Design note has no word on this: goal
            HOME/exercises/tasks/add-up/task.md:1: ## Design note has no word on this: out of scope
            HOME/exercises/tasks/add-up/task.md:1: the front matter needs `starter: …`: words of the message that it fails with
            HOME/exercises/tasks/add-up/attempts/also-zero: it gets the feedback of the attempt zero too
            HOME/exercises/tasks/add-up/attempts/also-zero: everyNumberCounts doesn't say `what happened: …`
            HOME/exercises/tasks/add-up/attempts/broken: it should get `unsaid`, but line 9 of Sum.java: cannot find symbol
            HOME/exercises/tasks/add-up/attempts/right: it should get `nothing`, but the verdict is passed
            HOME/exercises/tasks/add-up/attempts/silent: a file of it has to begin with `// Feedback: ` and its message
            HOME/exercises/tasks/add-up/attempts/zero: it gets the feedback of the attempt also-zero too
            HOME/exercises/tasks/add-up/attempts/zero: everyNumberCounts doesn't say `what happened: …`
            """);
  }

  @Test
  void jsonIsOneObject() {
    Run.Outcome verified = Run.tiny(folder).course("verify", "2", "--json");
    assertThat(verified.code()).isEqualTo(1);
    assertThat(verified.out())
        .isEqualTo(
            """
            {
              "java" : "JAVA",
              "proofs" : 3,
              "findings" : [ {
                "file" : "HOME/lessons/02-bells/lesson.md",
                "line" : 1,
                "message" : "a chapter has 900 to 1300 words, this one 9"
              }, {
                "file" : "HOME/lessons/02-bells/lesson.md",
                "line" : 1,
                "message" : "a section “What this does not give you” is missing"
              }, {
                "file" : "HOME/lessons/02-bells/lesson.md",
                "line" : 1,
                "message" : "a section “Recap” is missing"
              } ]
            }
            """
                .replace("JAVA", System.getProperty("java.version")));
  }

  @Test
  void wrongUsageIsToldBeforeAnythingRuns() {
    Run run = Run.tiny(folder);
    assertThat(run.course("verify", "--repeat", "0").code()).isEqualTo(2);
    assertThat(run.course("verify", "ad-up").code()).isEqualTo(2);
    assertThat(run.course("verify", "ad-up").err()).contains("ad-up");
  }

  private static void attempt(Run run, String name, String first, String body) {
    run.write(
        "home/exercises/tasks/add-up/attempts/" + name + "/Sum.java",
        """
        %s
        package tiny.addup;

        import java.util.List;

        public final class Sum {
          private Sum() {}

          public static int of(List<Integer> numbers) { %s }
        }
        """
            .formatted(first, body));
  }
}
