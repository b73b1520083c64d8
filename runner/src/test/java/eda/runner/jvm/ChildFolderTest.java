package eda.runner.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A killed program's leftovers are swept; what is in use or somebody else's stays. */
class ChildFolderTest {
  @TempDir Path temporary;

  @Test
  void foldersOfProgramsThatAreGoneAreSwept() throws Exception {
    long gone = numberOfAnEndedProcess();
    Path left = folder("course-worker-" + gone + "-17");
    Files.writeString(left.resolve("tea.txt"), "tea");
    Path snippet = folder("course-snippet-" + gone + "-18");
    Path used = folder("course-worker-" + ProcessHandle.current().pid() + "-19");
    Path other = folder("course-build.20");
    Path odd = folder("course-worker-99999999999999999999-21");

    ChildFolder.sweep(temporary);

    assertThat(left).doesNotExist();
    assertThat(snippet).doesNotExist();
    assertThat(used).exists();
    assertThat(other).exists();
    assertThat(odd).exists();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aProcessThatWasStartedInASweptFolderEnds() throws Exception {
    ChildFolder left = new ChildFolder(folder("course-worker-" + numberOfAnEndedProcess() + "-1"));
    ProcessBuilder sleep = new ProcessBuilder("sleep", "1000");
    left.mark(sleep.environment());
    Process marked = sleep.start();
    ProcessBuilder similar = new ProcessBuilder("sleep", "1000");
    similar.environment().put("TMPDIR", left.path() + "2");
    Process unmarked = similar.start();
    try {
      ChildFolder.sweep(temporary);

      assertThat(marked.waitFor(5, TimeUnit.SECONDS)).isTrue();
      assertThat(unmarked.isAlive()).isTrue();
    } finally {
      unmarked.destroyForcibly();
      marked.destroyForcibly();
    }
  }

  @Test
  void aFolderThatIsNotThereIsNothingToSweep() {
    Path missing = temporary.resolve("missing");

    ChildFolder.sweep(missing);

    assertThat(missing).doesNotExist();
  }

  private Path folder(String name) throws IOException {
    return Files.createDirectory(temporary.resolve(name));
  }

  private static long numberOfAnEndedProcess() throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process process = new ProcessBuilder(java.toString(), "-version").start();
    process.waitFor();
    return process.pid();
  }
}
