package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.check.Place;
import eda.runner.check.TestReport;
import eda.runner.check.Verdict;
import eda.runner.check.Verdict.StuckThread;
import eda.runner.screen.Io;
import java.io.BufferedReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatchEditorTest {
  private static final Path SUM = Path.of("/learner/Sum.java");
  private static final Path TAX = Path.of("/learner/Tax.java");
  private static final List<Path> FILES = List.of(SUM, TAX);

  private static Io io(String... variables) {
    Map<String, String> env = new HashMap<>();
    for (int i = 0; i < variables.length; i += 2) {
      env.put(variables[i], variables[i + 1]);
    }
    PrintStream nothing = new PrintStream(OutputStream.nullOutputStream());
    return new Io(new BufferedReader(new StringReader("")), nothing, nothing, env, Io.Tty.NONE);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "vi, +7 /learner/Sum.java, false",
    "/usr/bin/vim -n, +7 /learner/Sum.java, false",
    "nvim, +7 /learner/Sum.java, false",
    "nano -w, +7 /learner/Sum.java, false",
    "emacs, +7 /learner/Sum.java, true",
    "emacs -nw, +7 /learner/Sum.java, false",
    "emacsclient -t, +7 /learner/Sum.java, false",
    "gvim, +7 /learner/Sum.java, true",
    "code, -g /learner/Sum.java:7, true",
    "code --wait, -g /learner/Sum.java:7, true",
    "codium, -g /learner/Sum.java:7, true",
    "idea, /learner/Sum.java:7, true",
    "subl -w, /learner/Sum.java:7, true",
    "hx, /learner/Sum.java:7, false",
    "helix, /learner/Sum.java:7, false",
    "'\"C:\\Program Files\\code.exe\" -n', -g /learner/Sum.java:7, true",
    "my-own-editor, /learner/Sum.java, false"
  })
  void eachOpensTheFileAtTheLine(String command, String arguments, boolean ownWindow) {
    WatchEditor editor = new WatchEditor(command);
    assertThat(String.join(" ", editor.arguments(new WatchPlace(SUM, 7)))).isEqualTo(arguments);
    assertThat(editor.hasOwnWindow(io("DISPLAY", ":0"))).isEqualTo(ownWindow);
  }

  @Test
  void withoutADesktopEmacsRunsInTheTerminal() {
    assertThat(new WatchEditor("emacs").hasOwnWindow(io())).isFalse();
  }

  @Test
  void visualGoesBeforeEditor() {
    assertThat(WatchEditor.of(io("VISUAL", "code", "EDITOR", "vi")))
        .contains(new WatchEditor("code"));
    assertThat(WatchEditor.of(io("VISUAL", " ", "EDITOR", "vi"))).contains(new WatchEditor("vi"));
    assertThat(WatchEditor.of(io())).isEmpty();
  }

  @Test
  void theVerdictNamesThePlace() {
    assertPlace(
        new Verdict.DoesNotCompile(
            List.of(
                new Verdict.CompileError(Path.of("SumTest.java"), 3, 1, "no", ""),
                new Verdict.CompileError(TAX, 12, 1, "no", "")),
            1),
        new WatchPlace(TAX, 12));
    assertPlace(
        new Verdict.Failed(List.of(failed("", 0), failed("Tax.java", 4)), 1),
        new WatchPlace(TAX, 4));
    assertPlace(
        new Verdict.TimedOut(
            List.of(),
            5,
            "loops",
            "",
            List.of(
                new StuckThread("main", "RUNNABLE", List.of(new Place("Log.java", 3, "log", ""))),
                new StuckThread("mail", "WAITING", List.of(new Place("Tax.java", 18, "of", "")))),
            1),
        new WatchPlace(TAX, 18));
    assertPlace(new Verdict.Failed(List.of(failed("Other.java", 9)), 1), new WatchPlace(SUM, 1));
    assertThat(WatchPlace.of(Optional.empty(), FILES)).isEqualTo(new WatchPlace(SUM, 1));
  }

  private static void assertPlace(Verdict verdict, WatchPlace place) {
    assertThat(WatchPlace.of(Optional.of(verdict), FILES)).isEqualTo(place);
  }

  private static TestReport failed(String file, int line) {
    return new TestReport("fails", "failed", "no", "", "", "", file, line);
  }
}
