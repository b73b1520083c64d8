package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The keys {@code s} and {@code e} on a pseudo-terminal, with real workers and editors. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WatchTerminalTest {
  private static final String ENTER = "\u001b[?1049h";
  private static final String LEAVE = "\u001b[?25h\u001b[?1049l";

  @TempDir Path folder;

  @Test
  void anExerciseIsOpenedHintedEditedPassedAndLeftForTheNextOne() throws Exception {
    Path mender =
        editor(
            "mend", "sed -i 's/return 0/return numbers.stream().mapToInt(n -> n).sum()/' \"$1\"");
    Run run = Run.tiny(folder).with("EDITOR", "'" + mender + "'");
    try (PseudoTerminal shown = new PseudoTerminal(run, "watch add-up")) {
      shown.awaits(ENTER, "Sum.java", "✗").types("h");
      shown.awaits("Hint 1 of 3", "What is the sum of no numbers?").types("e");
      shown.awaits(LEAVE, ENTER, "checking …", "add-up passed", "next").types("v");
      shown.awaits("No test of the last check tells of events.").types("n");
      shown.awaits("Echo.java", "task").types("q").awaits(LEAVE);
      shown.endsRestored(0);
    }
    assertThat(types(run)).startsWith("exercise-checked", "hint-shown", "exercise-checked");
    assertThat(run.journal().get(2)).contains("passed");
  }

  @Test
  void theSolutionAndAResetAreOneQuestionAwayAndUndoBringsTheFileBack() throws Exception {
    Run run = Run.tiny(folder);
    save(run, "return 7;");
    String own = Files.readString(run.sum());
    try (PseudoTerminal shown = new PseudoTerminal(run, "watch add-up")) {
      shown.awaits(ENTER, "✗").types("d").awaits("It is noted that you saw it.").types("z");
      shown.awaits("edit").types("dy").awaits("return 7;", "mapToInt").types("x");
      shown.awaits("u brings it back").types("y").awaits("add-up is as it was at the start.");
      assertThat(run.sum()).content().contains("return 0;").doesNotContain("return 7;");
      shown.types("u").awaits("Your version of add-up is back.");
      assertThat(run.sum()).hasContent(own);
      shown.types("q").awaits(LEAVE).endsRestored(0);
    }
    assertThat(types(run))
        .filteredOn(type -> !type.equals("exercise-checked"))
        .containsExactly("solution-seen", "exercise-reset", "reset-undone");
  }

  private static List<String> types(Run run) {
    return run.journal().stream()
        .map(line -> line.replaceAll(".*\"type\":\"([a-z-]{1,40})\".*", "$1"))
        .toList();
  }

  @Test
  void aCheckIsStoppedAndTheNextOneIsFine() throws Exception {
    try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Run run = Run.tiny(folder);
      save(
          run,
          """
          try (var home = new java.net.Socket((String) null, %d)) {
            while (true) {}
          } catch (java.io.IOException e) {
            return 0;
          }
          """
              .formatted(door.getLocalPort()));
      try (PseudoTerminal shown = new PseudoTerminal(run, "watch add-up");
          Socket loop = door.accept()) {
        shown.awaits("checking …").types("s").awaits("not checked").types("t");
        shown.awaits("Stopped. Save the file, or press r");
        assertThat(ended(loop)).as("the worker is gone").isTrue();
        save(run, "return numbers.stream().mapToInt(n -> n).sum();");
        shown.awaits("add-up passed").types("q").awaits(LEAVE);
        shown.endsRestored(0);
      }
      assertThat(run.journal()).hasSize(1);
    }
  }

  @Test
  void anEditorInTheTerminalHasItForItselfAndOpensAtTheLine() throws Exception {
    Path vim =
        editor(
            "vim",
            """
            echo "edits $*; $(stty -a | grep -o ' icanon')"
            read answer
            sed -i 's/throw.*/return numbers.stream().mapToInt(n -> n).sum();/' "$3"
            """);
    Run run = Run.tiny(folder).with("EDITOR", "'" + vim + "' -n");
    save(run, "\nthrow new IllegalStateException(\"not yet\");");
    try (PseudoTerminal shown = new PseudoTerminal(run, "watch add-up")) {
      shown.awaits(ENTER, "✗").types("e");
      shown.awaits(LEAVE, "edits -n +6 " + run.sum() + ";  icanon").types("done\n");
      shown.awaits("done", ENTER, "add-up passed").types("q").awaits(LEAVE);
      shown.endsRestored(0);
    }
  }

  @Test
  void anEditorWithAWindowOfItsOwnIsNotWaitedFor() throws Exception {
    Path code =
        editor(
            "code",
            """
            echo "$@" >"$0.opened"
            cat "$0.closed"
            exit 7
            """);
    Path opened = pipe("code.opened");
    Path closed = pipe("code.closed");
    Run run = Run.tiny(folder).with("VISUAL", "'" + code + "' --wait").with("EDITOR", "false");
    save(run, "return none;");
    try (PseudoTerminal shown = new PseudoTerminal(run, "watch add-up")) {
      shown.awaits(ENTER, "does not compile").types("e");
      assertThat(Files.readString(opened)).isEqualTo("--wait -g " + run.sum() + ":5\n");
      shown.types("h").awaits("What is the sum of no numbers?");
      Files.writeString(closed, "");
      shown.awaits("The editor ended with the error 7").types("q").awaits(LEAVE);
      shown.endsRestored(0);
    }
  }

  @Test
  void withoutAnEditorItSaysHowToNameOne() throws Exception {
    try (PseudoTerminal shown = new PseudoTerminal(Run.tiny(folder), "watch add-up")) {
      shown.awaits(ENTER, "quit").types("e").awaits("set VISUAL or EDITOR");
      shown.types("q").awaits(LEAVE);
      shown.endsRestored(0);
    }
  }

  /** As an editor that moves the new file over the old one: no check meets half of it. */
  private void save(Run run, String body) throws IOException {
    Path beside =
        run.write(
            "workspace/add-up/src/main/java/tiny/addup/.Sum.java.new",
            """
            package tiny.addup;

            final class Sum {
              static int of(java.util.List<Integer> numbers) {
            """
                + body
                + "\n  }\n}\n");
    Files.move(beside, run.sum(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  private Path editor(String name, String script) throws IOException {
    Path file = folder.resolve("bin of mine").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + script);
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }

  private Path pipe(String name) throws IOException, InterruptedException {
    Path file = folder.resolve("bin of mine").resolve(name);
    Process made = new ProcessBuilder("mkfifo", file.toString()).start();
    assertThat(made.waitFor(20, TimeUnit.SECONDS) && made.exitValue() == 0).isTrue();
    return file;
  }

  /** Whether the other end of the connection is gone: its process held it open. */
  private static boolean ended(Socket loop) throws IOException {
    loop.setSoTimeout(20_000);
    try {
      return loop.getInputStream().read() < 0;
    } catch (SocketException e) {
      return true;
    }
  }
}
