package eda.runner.verify;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.course.Chapter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told about sentences that stand on somebody else's page. */
class ForeignWordsTest {
  @TempDir Path folder;

  @Test
  void tellsEightWordsInARowWhateverTheirMarks() throws Exception {
    assertThat(
            found(
                "Tea is a drink, made of leaves and hot water. It is good.",
                "# Tea\n\nWe say: tea is **a drink** made\nof leaves and *hot* milk.\n"))
        .containsExactly("3: these words are somebody else's: “tea is a drink made of leaves and”");
  }

  @Test
  void sevenWordsInARowHappenToEverybody() throws Exception {
    assertThat(
            found(
                "Tea is a drink made of leaves and hot water.",
                "# Tea\n\nTea is a drink made of leaves. Of hot water we say more.\n"))
        .isEmpty();
  }

  @Test
  void looksIntoTablesQuizzesAndCode() throws Exception {
    String words = "one two three four five six seven eight";
    assertThat(
            found(
                words,
                """
                | a | b |
                |---|---|
                | c | %1$s |

                ### Which?

                - [x] %1$s

                ```text
                %1$s
                ```
                """
                    .formatted(words)))
        .hasSize(3);
  }

  private List<String> found(String foreign, String own) throws Exception {
    Path other = Files.writeString(folder.resolve("other.md"), foreign);
    Path page = Files.writeString(folder.resolve("lesson.md"), own);
    Chapter chapter = new Chapter(1, "tea", "Tea", page, false, List.of());
    return new ForeignWords(List.of(other))
        .of(chapter).problems(null).stream()
            .map(problem -> problem.line() + ": " + problem.message())
            .toList();
  }
}
