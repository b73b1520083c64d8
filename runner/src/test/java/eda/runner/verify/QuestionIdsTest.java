package eda.runner.verify;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.check.Checker;
import eda.runner.course.Chapter;
import eda.runner.course.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionIdsTest {
  @TempDir Path folder;

  @Test
  void tellsAnIdThatAnEarlierChapterHas() throws Exception {
    Chapter tea = chapter(1, "tea", "q1-1");
    Chapter coffee = chapter(2, "coffee", "q1-1");
    Chapter cocoa = chapter(3, "cocoa", "q3-1");
    try (Checker checker = new Checker()) {
      assertThat(QuestionIds.of(List.of(tea, coffee, cocoa)).problems(checker))
          .containsExactly(
              new Problem(coffee.page(), 3, "chapter 1 has a question with this id: q1-1"));
    }
  }

  private Chapter chapter(int number, String name, String id) throws Exception {
    String page =
        """
        {{< quizdown >}}

        ### Which is hot? {#%s}

        - [x] Tea
        - [ ] Ice

        {{< /quizdown >}}
        """
            .formatted(id);
    Path file = Files.writeString(folder.resolve(name + ".md"), page);
    return new Chapter(number, name, name, file, false, List.of());
  }
}
