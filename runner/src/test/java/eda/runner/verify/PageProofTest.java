package eda.runner.verify;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.check.Checker;
import eda.runner.course.Chapter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told about pages that break the rules for texts and quizzes. */
class PageProofTest {
  @TempDir Path folder;

  @Test
  void tellsEachBrokenRuleOfAPageWithItsLine() throws Exception {
    String words = "Tea is hot. ".repeat(70).strip();
    String sentence = "one two three four five six seven eight nine ten ".repeat(3).strip() + ".";
    String page =
        """
        # Tea

        ## A long section

        %s

        It is just tea, as you
        know. The word `just` in code is code.

        %s

        ## Two things

        ```mermaid
        flowchart LR
          A --> B
        ```

        ```java snippet S1.1 predict
        String tea = "sencha";
        String note = "the quick brown fox wants a cup of tea before it jumps over";
        ```

        [Nowhere](gone.md), [here](#two-things), [there](#a-third-thing), <https://example.org>.

        > **Elixir and Java**
        >
        > - 3
        > - 4
        > - 5
        > - 6
        > - 7
        > - 8
        > - 9
        """
            .formatted(words, sentence);
    assertThat(found(page))
        .isEqualTo(
            """
            1: a chapter has 900 to 1300 words, this one 268
            1: a section “Recap” is missing
            1: a section “What this does not give you” is missing
            3: a section of 254 words, 180 at most
            7: “as you know” is better left out
            7: “just” is better left out
            10: a sentence of 30 words, 28 at most: “one two three four five six …”
            12: a section shows one snippet or one diagram, this one 2
            14: a chapter shows something to predict first: a snippet
            14: a diagram is followed by a sentence that begins *In words:*
            21: a line of code has at most 74 columns, not 76, or it is broken on a screen of 80
            24: this link leads nowhere: #a-third-thing
            24: this link leads nowhere: gone.md
            26: a box about Elixir has at most 8 lines, not 9
            """);
  }

  @Test
  void tellsEachBrokenRuleOfAQuizWithItsLine() throws Exception {
    String comment = "word ".repeat(61).strip();
    String page =
        """
        {{< quizdown >}}

        ### Which is tea?

        - [x] Sencha
          > %s
        - [ ] Coffee
        - [ ] Simply a great deal of hot water in a cup
          > No.

        {{< /quizdown >}}
        """
            .formatted(comment);
    assertThat(found(page))
        .contains(
            """
            3: a question has 4 options, not 3
            3: a question needs an explanation: > **Explanation:** …
            3: a question needs an id: {#…}
            3: no text under the option “Coffee”
            3: options have about one length, these 6 to 41 characters
            3: the text under “Sencha” has 61 words, not at most 60
            """
                .split("\n"))
        .contains("8: “simply” is better left out");
  }

  @Test
  void tellsWhenOnePlaceHoldsMostKeys() throws Exception {
    StringBuilder page = new StringBuilder("{{< quizdown >}}\n");
    for (int i = 1; i <= 4; i++) {
      page.append("\n### Which of these is tea, number ").append(i).append("? {#q").append(i);
      page.append("}\n\n- [ ] Coffee\n  > No.\n- [x] Sencha\n  > Yes.\n");
      page.append("- [ ] Cocoa\n  > No.\n- [ ] Water\n  > No.\n\n> **Explanation:** Leaves.\n");
    }
    page.append("\n{{< /quizdown >}}\n");
    assertThat(found(page.toString()))
        .contains("1: the right option is the longest one in 4 of 4 questions")
        .contains("1: the right option stands in place 2 in 4 of 4 questions: vary it");
  }

  @Test
  void tellsPartsInTheWrongOrder() throws Exception {
    String page =
        """
        # Tea

        ## A cold cup

        ```mermaid
        flowchart LR
          A --> B --> C --> D --> E --> F --> G --> H
        ```

        *In words:* eight cups.

        ## What this does not give you

        Hot water.

        ## Recap

        Tea is hot.

        ## Exercises

        [Pour](../../exercises/tasks/pour/task.md).

        ## Knowledge check
        """;
    assertThat(found(page))
        .contains("5: a chapter shows something to predict first: a snippet\n")
        .contains("5: a diagram has at most 7 nodes, this one 8\n")
        .contains("12: the limits name the chapter that goes further\n")
        .contains("16: a recap has a glossary: a table of terms\n")
        .contains("22: nothing but the quiz comes after the recap\n")
        .contains("22: exercises come before their limits\n");
  }

  @Test
  void partsInTheirOrderAreFine() throws Exception {
    String page =
        """
        # Tea

        ## A cold cup

        ```java snippet S1.1 predict
        ```

        ```mermaid
        sequenceDiagram
          A->>B: tea
        ```

        *In words:* one cup.

        [Pour](../../exercises/tasks/pour/task.md).

        ## What this does not give you

        Hot water: see chapter 2.

        ## Recap

        | term | meaning |
        |---|---|
        | tea | hot |

        ## Knowledge check

        {{< quizdown >}}

        ### Is tea hot? {#q1-1}

        - [x] True
        - [ ] False

        {{< /quizdown >}}
        """;
    assertThat(found(page))
        .doesNotContain("predict", "nodes", "limits", "recap", "glossary", "missing");
  }

  @Test
  void aLaterChapterBeginsItsQuizWithSomethingFromBefore() throws Exception {
    String page =
        """
        {{< quizdown >}}

        ### %sWhich two are hot? {#q2-1}

        - [x] Tea
        - [x] Cocoa
        - [x] Coffee
        - [ ] Ice

        {{< /quizdown >}}
        """;
    String rule = "1: a quiz begins with a question from before: ### Review: …";
    assertThat(found(2, page.formatted(""))).contains(rule);
    assertThat(found(2, page.formatted("Review: "))).doesNotContain(rule);
    assertThat(found(1, page.formatted(""))).doesNotContain(rule);
    assertThat(found(1, page.formatted("")))
        .contains("3: a question says how many options are right: three");
  }

  @Test
  void aTermOfTheGlossaryIsBoldWhereItIsDefined() throws Exception {
    String page =
        """
        # Tea

        A **steep** is a minute; **tea leaves** wait, and a cup waits for a **pot**.

        ## Recap

        | term | meaning |
        |---|---|
        | steep, tea leaf | water on leaves |
        | tea leave | what waits |
        | pot | holds tea |
        | cup | **cup** holds less |
        """;
    assertThat(found(page).lines().filter(line -> line.contains("bold")))
        .containsExactly(
            "9: the term is nowhere bold in the chapter: tea leaf",
            "12: the term is nowhere bold in the chapter: cup");
  }

  private String found(String page) throws Exception {
    return found(1, page);
  }

  private String found(int number, String page) throws Exception {
    Path file = Files.writeString(folder.resolve("lesson.md"), page);
    Chapter chapter = new Chapter(number, "tea", "Tea", file, false, List.of());
    try (Checker checker = new Checker()) {
      return PageProof.of(chapter).problems(checker).stream()
          .map(problem -> problem.line() + ": " + problem.message())
          .sorted(
              java.util.Comparator.comparingInt(
                      (String line) -> Integer.parseInt(line.substring(0, line.indexOf(':'))))
                  .thenComparing(line -> line))
          .collect(Collectors.joining("\n", "", "\n"));
    }
  }
}
