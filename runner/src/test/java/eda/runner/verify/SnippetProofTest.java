package eda.runner.verify;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.broker.BrokerSource;
import eda.runner.check.Checker;
import eda.runner.course.Chapter;
import eda.runner.course.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class SnippetProofTest {
  @TempDir Path folder;

  @Test
  void tellsEachSnippetThatDoesNotDoWhatItsPageSays() throws Exception {
    String page =
        """
        # Tea

        ```java snippet S1.1
        System.out.println("a");
        System.out.println("b");
        ```

        ```output
        a
        c
        ```

        ```java snippet S1.2
        int x = 1;
        int y = "tea";
        ```

        ```java snippet S1.3
        int z = x;
        throw new IllegalStateException("full");
        ```

        ```java snippet S1.4
        System.out.println(x + z);
        ```

        ```output
        2
        ```

        ```java snippet S1.5
        System.out.println("more");
        ```
        """;
    Path file = Files.writeString(folder.resolve("lesson.md"), page);
    Chapter chapter = new Chapter(1, "tea", "Tea", file, false, List.of());
    try (Checker checker = new Checker()) {
      assertThat(SnippetProof.of(chapter, BrokerSource.NONE).problems(checker))
          .containsExactly(
              new Problem(file, 3, "the first snippet is to be predicted: add `predict`"),
              new Problem(
                  file, 4, "S1.1 prints `b` where the page says `c`, in line 2 of its output"),
              new Problem(file, 15, "S1.2: incompatible types: String cannot be converted to int"),
              new Problem(file, 19, "S1.3: line 2: java.lang.IllegalStateException: full"),
              new Problem(
                  file,
                  32,
                  "S1.5 prints `more` where the page says nothing, in line 1 of its output"));
    }
  }
}
