package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.commands.Run.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code quiz} with pages of their own instead of chapters. */
class QuizPageTest {
  private static final String KINDS = "src/test/resources/commands/kinds.md";

  @TempDir Path folder;

  @Test
  void takesAllKindsOfQuestions() {
    String answers = "b\n1,3\nfalse\nWhite\n8\na\n2 1 3\n1b 2a\nIt is lighter\n1,2\n";
    Outcome outcome =
        Run.tiny(folder).typing(answers).course("quiz", KINDS, "--no-shuffle", "--seed", "1");
    assertThat(outcome)
        .isEqualTo(
            new Outcome(
                0,
                """
                Quiz
                The same order again: --seed 1
                ? hint, s skip, back, dispute, = arithmetic, q quit

                Question 1 of 9
                1. Which number is even?

                  1) 3
                  2) 4
                  ✓ Right.

                Question 2 of 9, choose 2 (as in 1,3)
                2. Which are odd?

                  1) 5
                  2) 6
                  3) 7
                  ✓ Right.

                Question 3 of 9
                3. A bell rings twice.

                  1) True
                  2) False
                  ✓ Right.

                Question 4 of 9, type the answer
                4. Name the colour of snow.

                  ✓ Right.

                Question 5 of 9, type the answer
                5. How many legs has a spider?

                  ✓ Right.

                Question 6 of 9, type the answer
                6. What does print("a") print?

                  ✓ Right.

                Question 7 of 9, put in order (as in 3 1 2)
                7. Order them by size.

                  1) cat
                  2) ant
                  3) cow
                  ✓ Right.

                Question 8 of 9, match (as in 1b 2a)
                8. Match the young.

                  1) cat
                  2) cow

                  a) calf
                  b) kitten
                  ✓ Right.

                Question 9 of 9, write one line, then mark it yourself
                9. Why does ice float?

                  A good answer: Water is densest at 4 degrees.
                  Which of these points does your answer have? Type their
                  numbers.
                  1) It is lighter than water
                  2) Its crystals need more room
                  ✓ Right.

                Score: 9/9 (100%), passed
                """,
                ""));
  }

  @Test
  void allKindsShowTheirKeyWhenItWasMissed() {
    String answers = "1\n1,2\ntrue\nGrey\n6\nb b\n1 2 3\n1a 2b\nIt swims\nnone\n";
    Outcome outcome =
        Run.tiny(folder).typing(answers).course("quiz", KINDS, "--no-shuffle", "--seed", "1");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(feedback(outcome.out()))
        .isEqualTo(
            """
              ✗ Not this time.
              ✗ 1) 3
              ✓ 2) 4
              ✗ Not this time.
              ✓ 1) 5
              ✗ 2) 6
              missed 3) 7
              ✗ Not this time.
              ✗ 1) True
              ✓ 2) False
              ✗ Not this time.
              Answer: white
              ✗ Not this time.
              Answer: 8
              ✗ Not this time.
              Answer:
                a
              ~ Partly: 50%.
              Answer:
                1. ant
                2. cat
                3. cow
              ✗ Not this time.
              missed cat :: kitten
              missed cow :: calf
              ✗ Not this time.
            Score: 0/9 (6%), not passed yet; 80% passes
            """);
  }

  /** What stands after the questions, without the questions. */
  private static String feedback(String out) {
    StringBuilder feedback = new StringBuilder();
    boolean after = false;
    for (String line : out.lines().toList()) {
      after = !line.isEmpty() && (after || "✓✗~-".indexOf(line.strip().charAt(0)) >= 0);
      feedback.append(after || line.startsWith("Score") ? line + "\n" : "");
    }
    return feedback.toString();
  }

  @Test
  void genericTypesAndCodeStayAsTheyAreWritten() {
    Run run = Run.tiny(folder);
    Path page =
        run.write(
            "types.md",
            """
            {{< quizdown >}}

            ### Which type fits Consumer<T> best?

            ```java
            List<String> names = bus.<String>topic("a");
            ```

            - [x] Optional<T>
            - [ ] <T>
            - [ ] `Map<String, List<T>>`
            - [ ] # of events
            - [ ] ***
            - [ ] ```java
              void on(Consumer<T> c) {}
              ```

            {{< /quizdown >}}
            """);
    assertThat(run.course("quiz", page.toString(), "--no-shuffle", "--seed", "1").out())
        .contains(
            """
            1. Which type fits Consumer<T> best?

                List<String> names = bus.<String>topic("a");

              1) Optional<T>
              2) <T>
              3) Map<String, List<T>>
              4) # of events
              5) ***
              6)     void on(Consumer<T> c) {}
            """);
    assertThat(run.course("quiz", page.toString(), "--color", "always").out())
        .contains("\u001b[33mString\u001b[0m")
        .contains("\u001b[35mvoid\u001b[0m");
  }

  @Test
  void aSeedGivesTheSameOrderAgain() {
    Run run = Run.tiny(folder);
    Path page =
        run.write(
            "birds.md",
            """
            {{< quizdown >}}

            ### Which bird can't fly? {#birds}

            - [ ] Wren
            - [ ] Crow
            - [ ] Duck
            - [x] Kiwi
            - [ ] Lark
            - [ ] Rook

            {{< /quizdown >}}
            """);
    String[] seeded = {"quiz", page.toString(), "--seed", "5"};
    String once = run.course(seeded).out();
    assertThat(run.course(seeded).out()).isEqualTo(once);
    assertThat(run.course("quiz", page.toString(), "--seed", "5", "--no-shuffle").out())
        .contains("  1) Wren\n  2) Crow\n  3) Duck\n  4) Kiwi\n  5) Lark\n  6) Rook\n")
        .isNotEqualTo(once);
  }

  @Test
  void aPageWithoutAQuizSaysWhatIsMissing() {
    Run run = Run.tiny(folder);
    Path page = run.write("plain.md", "# Nothing to ask\n");
    assertThat(run.course("quiz", page.toString()))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "DIR/plain.md has no quiz: nothing between {{< quizdown >}} and {{< /quizdown >}}, and no list of options under a heading.\n"));
  }
}
