package eda.runner.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When the program is killed in the middle of a check, everything that it started goes with it. */
@Tag("slow")
@EnabledOnOs(OS.LINUX)
class KilledProgramTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"KILL", "TERM"})
  void leavesNoProcessAndNoFolder(String signal) throws Exception {
    Path running = folder.resolve("running");
    Path temporary = Files.createDirectory(folder.resolve("tmp"));
    Process program =
        program(
            temporary,
            "Files.writeString(Path.of(\"tea.txt\"), \"tea\"); new ProcessBuilder(\"sleep\", \"1000\").start(); Files.createFile(Path.of(\""
                + running
                + "\"))");
    try {
      Leftovers.await("code that runs", () -> Files.exists(running));
      assertThat(Leftovers.processes(program.pid())).hasSizeGreaterThan(1);
      assertThat(Leftovers.folders(temporary, program.pid())).isNotEmpty();

      kill(signal, program);

      Leftovers.await("its end", () -> !program.isAlive());
      Leftovers.await("no process of it", () -> Leftovers.processes(program.pid()).isEmpty());
      Leftovers.await(
          "no folder of it", () -> Leftovers.folders(temporary, program.pid()).isEmpty());
    } finally {
      end(program);
    }
  }

  @Test
  void leavesNothingWhenItsWorkerIsJustStarting() throws Exception {
    Path temporary = Files.createDirectory(folder.resolve("tmp"));
    Process program = program(temporary, "");
    try {
      Leftovers.await("a worker", () -> !Leftovers.processes(program.pid()).isEmpty());
      kill("KILL", program);

      Leftovers.await(
          "nothing of it",
          () ->
              Leftovers.processes(program.pid()).isEmpty()
                  && Leftovers.folders(temporary, program.pid()).isEmpty());
    } finally {
      end(program);
    }
  }

  private Process program(Path temporary, String code) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Djava.io.tmpdir=" + temporary);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(OneCheck.class.getName(), folder.toString(), code));
    File output = folder.resolve("output.txt").toFile();
    return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output).start();
  }

  private static void end(Process program) {
    program.destroyForcibly();
    Leftovers.processes(program.pid())
        .forEach(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly));
  }

  private static void kill(String signal, Process program) throws Exception {
    new ProcessBuilder("kill", "-" + signal, Long.toString(program.pid()))
        .start()
        .waitFor(5, TimeUnit.SECONDS);
  }
}
