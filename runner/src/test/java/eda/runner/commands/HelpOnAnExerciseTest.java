package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.commands.Run.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hint}, {@code solution}, {@code diff}, {@code reset} and {@code undo}. */
class HelpOnAnExerciseTest {
  @TempDir Path folder;

  @Test
  void hintsComeOneAtATime() {
    Run run = Run.tiny(folder);
    String first =
        """
        Hint 1 of 3 for add-up

        What is the sum of no numbers?

        The next one:
          ./course hint add-up
        """;
    String last =
        """
        Hint 3 of 3 for add-up

        numbers.stream().mapToInt(n -> n).sum()

        That was the last hint. The solution:
          ./course solution add-up
        """;
    assertThat(run.course("hint", "add-up")).isEqualTo(new Outcome(0, first, ""));
    assertThat(run.course("hint", "add-up").out()).startsWith("Hint 2 of 3 for add-up\n");
    assertThat(run.course("hint", "add-up").out()).isEqualTo(last);
    assertThat(run.course("hint", "add-up").out()).isEqualTo(last);
    assertThat(run.course("hint", "add-up", "1").out()).isEqualTo(first);
    assertThat(run.course("hint", "add-up").out()).isEqualTo(last);
  }

  @Test
  void noHintsLeadToTheSolution() {
    assertThat(Run.tiny(folder).course("hint", "echo").out())
        .isEqualTo(
            """
            echo has no hints. The solution is always to be had:
              ./course solution echo
            """);
  }

  @Test
  void theSolutionIsNotedAsSeen() {
    Run run = Run.tiny(folder);
    assertThat(run.course("solution", "add-up").out())
        .isEqualTo(
            """
            Sum.java

                package tiny.addup;

                import java.util.List;

                final class Sum {
                  static int of(List<Integer> numbers) {
                    return numbers.stream().mapToInt(n -> n).sum();
                  }
                }

            Which difference to your own version matters?
              ./course diff add-up
            """);
    assertThat(run.journal()).singleElement().asString().contains("solution-seen", "add-up");
  }

  @Test
  void theOptionsThatNameFoldersStayInWhatIsSuggested() {
    Run run = Run.tiny(folder).with("COLUMNS", "400");
    assertThat(run.course("hint", "add-up", "--workspace", folder + "/two words").out())
        .endsWith("  ./course hint add-up --workspace \"DIR/two words\"\n");
  }

  @Test
  void diffComparesWithTheSolution() {
    Run run = Run.tiny(folder);
    assertThat(run.course("diff", "add-up").out())
        .isEqualTo(
            """
                --- yours/Sum.java
                +++ solution/Sum.java
                @@ -4,6 +4,6 @@
                \s
                 final class Sum {
                   static int of(List<Integer> numbers) {
                -    return 0;
                +    return numbers.stream().mapToInt(n -> n).sum();
                   }
                 }
            """);
    assertThat(run.journal()).singleElement().asString().contains("solution-seen");
  }

  @Test
  void diffWithTheStarterShowsTheOwnWorkAndNotesNothing() throws IOException {
    Run run = Run.tiny(folder);
    assertThat(run.course("diff", "add-up", "--starter").out())
        .isEqualTo("No difference: your version of add-up is the starter.\n");
    Files.writeString(run.sum(), Files.readString(run.sum()).replace("return 0;", "return 7;"));
    assertThat(run.course("diff", "add-up", "--starter").out())
        .contains("--- starter/Sum.java", "+++ yours/Sum.java", "-    return 0;", "+    return 7;");
    assertThat(run.journal()).isEmpty();
  }

  @Test
  void aFenceInTheCodeEndsNoListing() throws IOException {
    Run run = Run.tiny(folder);
    run.course("diff", "add-up", "--starter");
    Files.writeString(run.sum(), "~~~\n# no heading\n");
    assertThat(run.course("diff", "add-up", "--starter").out())
        .contains("    +~~~\n    +# no heading\n");
    Files.writeString(
        run.home().resolve("exercises/src/main/java/tiny/addup/Sum.java"), "```\n~~~\n");
    assertThat(run.course("solution", "add-up").out()).contains("\n    ```\n    ~~~\n");
    assertThat(run.course("diff", "add-up").out()).contains("\n     ~~~\n");
  }

  @Test
  void resetAndUndoComeRound() throws IOException {
    Run run = Run.tiny(folder);
    run.course("diff", "add-up", "--starter");
    String starter = Files.readString(run.sum());
    Files.writeString(run.sum(), "my own");
    assertThat(run.course("reset", "add-up").out())
        .isEqualTo(
            """
            add-up is as it was at the start. Your version is kept; this
            brings it back:
              ./course undo add-up
            """);
    assertThat(run.sum()).hasContent(starter);
    assertThat(run.course("undo", "add-up").out()).isEqualTo("Your version of add-up is back.\n");
    assertThat(run.sum()).hasContent("my own");
    run.course("undo", "add-up");
    assertThat(run.sum()).hasContent(starter);
  }

  @Test
  void undoWithoutAResetSaysSo() {
    assertThat(Run.tiny(folder).course("undo", "add-up"))
        .isEqualTo(
            new Outcome(
                1,
                "There is nothing to bring back: no other version of add-up\nwas put aside.\n",
                ""));
  }
}
