package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ListCommandTest {
  @TempDir Path folder;

  @Test
  void showsTheMapBeforeTheFirstStep() {
    assertThat(Run.tiny(folder).course("list").out())
        .isEqualTo(
            """
            Event-driven architecture in Java

             1 Notes on the wall
               · add-up  ★★ 5 min
               · echo  ★ 3 min, optional
               · quiz 1

             2 Bells that ring once

            Next: read chapter 1, Notes on the wall
              ./course read 1
            """);
  }

  @Test
  void showsWhatIsDone() {
    Run run = Run.tiny(folder);
    run.course("read", "1");
    run.course("reset", "add-up");
    run.write("workspace/.course/more", "");
    run.typing("2\n1\n").course("quiz", "1");
    run.course("check", "echo");
    assertThat(run.course("list").out())
        .isEqualTo(
            """
            Event-driven architecture in Java

             1 Notes on the wall  read
               · add-up  ★★ 5 min
               ✗ echo  ★ 3 min, optional
               · quiz 1  best 75%

             2 Bells that ring once

            Next: the exercise Add it up
              ./course watch add-up
            """);
  }

  @Test
  void keepsToTwentyColumns() {
    assertThat(Run.tiny(folder).with("COLUMNS", "20").course("list").out())
        .isEqualTo(
            """
            Event-driven
            architecture in Java

             1 Notes on the wall
               · add-up  ★★ 5
                 min
               · echo  ★ 3 min,
                 optional
               · quiz 1

             2 Bells that ring
               once

            Next: read chapter
            1, Notes on the wall
              ./course read 1
            """);
  }

  @Test
  void jsonHasTheSameFacts() {
    Run run = Run.tiny(folder);
    run.course("read", "bells");
    JsonNode all = JsonMapper.shared().readTree(run.course("list", "--json").out());
    assertThat(all.path("next").asString()).isEqualTo("read 1");
    JsonNode notes = all.path("chapters").path(0);
    assertThat(notes.path("name").asString()).isEqualTo("notes");
    assertThat(notes.path("read").asBoolean()).isFalse();
    assertThat(notes.path("exercises").path(1).path("optional").asBoolean()).isTrue();
    assertThat(all.path("chapters").path(1).path("read").asBoolean()).isTrue();
  }

  @Test
  void theCourseOfTheRepositoryIsInOrder() {
    Run run = Run.repository(folder);
    Run.Outcome list = run.course("list");
    assertThat(list.code()).isZero();
    assertThat(list.out()).contains(" 1 ").contains("· hello-event").contains("· quiz 1");
    assertThat(run.course("doctor").code()).isZero();
  }
}
