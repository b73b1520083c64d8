package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.screen.Io;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Predicting snippets; each runs in a real session. */
@Tag("slow")
class PlayCommandTest {
  private static final Io.Tty TERMINAL = new Io.Tty(true, true, 60, 24);

  @TempDir Path folder;
  private Run run;

  @BeforeEach
  void twoSnippets() {
    run = Run.tiny(folder);
    run.write(
        "home/lessons/02-bells/lesson.md",
        """
        # Bells that ring once

        ```java snippet S2.1 predict
        List<String> rung = new ArrayList<>(List.of("noon"));
        System.out.println(rung);
        System.out.println(rung.size());
        ```

        ```output
        [noon]
        1
        ```

        ```java snippet S2.2
        rung.add("one");
        System.out.println(rung);
        ```

        ```output
        [noon, one]
        ```
        """);
  }

  @Test
  void withoutATerminalPredictionsAreReadFromTheInput() {
    Run.Outcome played = run.typing("[noon]\n2\n\n").course("play", "2", "--predict");
    assertThat(played.code()).isZero();
    assertThat(played.out())
        .isEqualTo(
            """
            Bells that ring once

            S2.1
                List<String> rung = new ArrayList<>(List.of("noon"));
                System.out.println(rung);
                System.out.println(rung.size());

            What does it print? Type its lines, then an empty one. An
            empty line at once shows it.
            It prints:
            │ [noon]
            │ 1

            ≠ 1 of 2 lines as you expected. A difference is worth a
              second look:
              · line 2: you expected `2`, it prints `1`
            """);
    assertThat(run.journal())
        .singleElement()
        .asString()
        .contains(
            "\"type\":\"snippet-predicted\"",
            "\"chapter\":\"bells\"",
            "\"snippet\":\"S2.1\"",
            "\"right\":false");
  }

  @Test
  void aNamedSnippetFindsWhatEarlierOnesDeclareAndCanBeSkipped() {
    assertThat(run.course("play", "bells", "s2.2").out()).endsWith("It prints:\n│ [noon, one]\n");
    assertThat(run.typing("  [noon, one]\n").course("play", "2", "S2.2").out())
        .endsWith("│ [noon, one]\n\n✓ As you expected.\n");
    assertThat(run.journal()).hasSize(1);
  }

  @Test
  void atATerminalASnippetIsEditedRunAgainAndReset() {
    String typed =
        String.join("\n", "", "e", "e", "x", "r", "e", "n", "[noon, one]", "", "q") + "\n";
    Run.Outcome played =
        run.at(TERMINAL)
            .with("NO_COLOR", "1")
            .with("EDITOR", "sed -i s/noon/noon.dawn/")
            .typing(typed)
            .course("play", "2", "S2.1", "S2.2");
    assertThat(played.out().lines().filter(line -> line.startsWith("│")))
        .containsExactly(
            "│ [noon]",
            "│ 1",
            "│ [noon.dawn]",
            "│ 1",
            "│ [noon.dawn.dawn]",
            "│ 1",
            "│ [noon.dawn]",
            "│ 1",
            "│ [noon, one]");
    assertThat(played.out()).contains("There is no key `x` here.", "All is as it was before S2.1.");
    assertThat(played.err()).isEmpty();
  }

  @Test
  void withoutAnEditorItSaysWhatToDo() {
    Run.Outcome played =
        run.at(TERMINAL).with("NO_COLOR", "1").typing("\ne\nq\n").course("play", "2", "S2.1");
    assertThat(played.err())
        .isEqualTo("No editor is named: set VISUAL or EDITOR, as in `export EDITOR=nano`.\n");
  }

  @Test
  void anUnknownSnippetIsToldWithTheNearestOne() {
    assertThat(run.course("play", "2", "S2.3"))
        .isEqualTo(new Run.Outcome(2, "", "Chapter 2 has no snippet `S2.3`: it has S2.1, S2.2.\n"));
    assertThat(run.course("play", "1", "S1.1"))
        .isEqualTo(new Run.Outcome(2, "", "Chapter 1 has no snippet `S1.1`: it has none.\n"));
    assertThat(run.course("play", "1", "--predict").out())
        .isEqualTo("Notes on the wall\nThis chapter has no snippets.\n");
  }
}
