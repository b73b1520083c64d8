package eda.runner.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken from a page without a Markdown parser: front matter, title, links, parts. */
class PageTest {

  @Test
  void frontMatterIsOneValueALine() {
    FrontMatter matter =
        FrontMatter.of(
            """
            ---
            title: "Topics: a tour"
            weight: 3
            # a comment
            tags:
              - one: two
            empty:
            quote: '
            ---

            # Heading
            """);
    assertThat(matter.values())
        .isEqualTo(
            Map.of(
                "title", "Topics: a tour", "weight", "3", "tags", "", "empty", "", "quote", "'"));
    assertThat(matter.value("empty")).isEmpty();
    assertThat(matter.body()).isEqualTo("\n# Heading\n");
    assertThat(matter.bodyLine()).isEqualTo(10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "---",
        "---\n",
        "text\n---\na: b\n---\n",
        "---\ntitle: never closed\n",
        "---\n\nAfter a rule.\n\n---\n\nAfter another.\n",
        "---\nOne thing more: rules.\n---\n",
        "---\n---\ntext\n"
      })
  void aPageThatStartsWithARuleKeepsItsText(String page) {
    assertThat(FrontMatter.of(page)).isEqualTo(new FrontMatter(Map.of(), page, 1));
  }

  @Test
  void linesAreCountedFromTheTopOfThePage() {
    PageScan scan =
        scan("---\ntitle: From above\n---\n# Heading\n\nTwo: [a](x/a/task.md), [b](x/b/task.md).");
    assertThat(scan)
        .isEqualTo(
            new PageScan(
                Optional.of("From above"),
                List.of(new PageScan.Link("x/a/task.md", 6), new PageScan.Link("x/b/task.md", 6)),
                false));
  }

  @Test
  void onlyLinksToTasksOfACourseCount() {
    PageScan scan =
        scan(
            """
            # A *title*
            # Another
            [one](t/one/task.md) and [one again](t/one/task.md)
            [other site](https://example.org/x/task.md) [page](t/one/lesson.md)
            In words (t/two/task.md), cut off](/task.md
            ![picture](t/three/task.md)
            """);
    assertThat(scan.title()).contains("A *title*");
    assertThat(scan.tasks())
        .extracting(PageScan.Link::target)
        .containsExactly("t/one/task.md", "t/one/task.md", "t/three/task.md");
  }

  @Test
  void whatStandsInAFenceIsCode() {
    PageScan scan =
        scan(
            """
            ````md
            # Not the title
            ```java
            [a](t/a/task.md)
            ```
            {{< quizdown >}}
            ````
            ~~~
            ```
            [b](t/b/task.md)
            ~~~ no end
            ~~~~
            ```inline``` code
                # indented code
            # Title
            [c](t/c/task.md)
            ```
            [never closed](t/d/task.md)
            """);
    assertThat(scan.title()).contains("Title");
    assertThat(scan.tasks()).extracting(PageScan.Link::target).containsExactly("t/c/task.md");
    assertThat(scan.hasQuiz()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{< quizdown >}}",
        "  {{<quizdown>}}",
        "{{< quizdown title=\"A / quiz\" >}}",
        "{{< quizdown >}}- [x] a{{< /quizdown >}}",
        "{{< quiz >}}",
        "{{% quizdown %}}",
        "<div class=\"quizdown\">",
        "<!-- quizdown:start -->",
        "<quiz>",
        ":::{quizdown}",
        "```quizdown"
      })
  void quizIsSeenByItsOpener(String line) {
    assertThat(scan("# Page\n\n" + line + "\n").hasQuiz()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{< /quizdown >}}",
        "{{< img src=\"a-quiz.png\" >}}",
        "{{< quiz-results >}}",
        "<div class=\"note\">",
        "A quiz: {{< quizdown >}}",
        "```quiz"
      })
  void otherLinesOpenNoQuiz(String line) {
    assertThat(scan("# Page\n\n" + line + "\n").hasQuiz()).isFalse();
  }

  @Test
  void taskPageHasTextHintsAndWordsAfterSuccess() {
    TaskPage page =
        TaskPage.of(
            """

            Write it.

            ### Rules

            ## Hint 1

            vague

            ## Hint 2
            plain
            ## Passed\s

            Well done.

            ## Design note

            For authors.
            """);
    assertThat(page)
        .isEqualTo(new TaskPage("Write it.\n\n### Rules", List.of("vague", "plain"), "Well done."));
    assertThat(TaskPage.of("")).isEqualTo(new TaskPage("", List.of(), ""));
  }

  private static PageScan scan(String page) {
    return PageScan.of(FrontMatter.of(page), Set.of("quiz"));
  }
}
