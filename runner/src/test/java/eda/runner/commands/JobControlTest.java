package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program as a job of an interactive shell: stopped, continued, interrupted. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class JobControlTest {
  private static final String ENTER = "\u001b[?1049h";
  private static final String LEAVE = "\u001b[?25h\u001b[?1049l";
  private static final String CTRL_C = "\u0003";
  private static final String CTRL_Z = "\u001a";

  @TempDir Path folder;

  @Test
  void ctrlZGivesTheShellItsTerminalAndFgDrawsTheMapAgain() throws Exception {
    try (PseudoTerminal shown = PseudoTerminal.shell(Run.tiny(folder))) {
      shown.types("sh start\n").shows("Welcome").types("\u001b").shows("./course read 1");
      shown.types(CTRL_Z).awaits(LEAVE, "Stopped");
      hasItsTerminal(shown);
      shown.types("fg\n").awaits(ENTER).shows("Notes on the wall", "./course read 1");
      // Once more, since what was saved the first time must not be lost.
      shown.types(CTRL_Z).awaits(LEAVE, "Stopped");
      hasItsTerminal(shown);
      shown.types("fg\n").awaits(ENTER).shows("./course read 1").types("j");
      shown.shows("./course watch add-up").types("q").awaits(LEAVE);
      shown.types("echo code=$?\n").awaits("code=0");
      hasItsTerminal(shown);
      shown.types("exit\n").reads();
    }
  }

  @Test
  void aCheckThatIsInterruptedEndsWithItsWorker() throws Exception {
    try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Run run = Run.tiny(folder);
      hangs(run, door.getLocalPort());
      try (PseudoTerminal shown = PseudoTerminal.shell(run)) {
        shown.types("sh start check add-up\n");
        try (Socket worker = door.accept()) {
          shown.types(CTRL_C);
          assertThat(ended(worker)).as("the worker is gone").isTrue();
        }
        shown.types("echo code=$?\n").awaits("code=130");
        hasItsTerminal(shown);
        shown.types("exit\n").reads();
      }
      assertThat(run.journal()).isEmpty();
    }
  }

  /** As a script does that knows nothing of the worker. */
  @Test
  void aSignalToTheProgramAloneEndsItsWorkerToo() throws Exception {
    try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Run run = Run.tiny(folder);
      hangs(run, door.getLocalPort());
      try (PseudoTerminal shown = new PseudoTerminal(run, "check add-up");
          Socket worker = door.accept()) {
        String kill = "kill -INT " + shown.program().pid();
        assertThat(new ProcessBuilder("sh", "-c", kill).start().waitFor()).isZero();
        shown.endsRestored(130);
        assertThat(ended(worker)).as("the worker is gone").isTrue();
      }
    }
  }

  private static void hasItsTerminal(PseudoTerminal shown) throws IOException {
    int before = shown.sent().length();
    shown.types("stty -a; echo asked=$?\n").awaits("asked=0");
    assertThat(shown.sent().substring(before).split("[\\s;]+"))
        .contains("icanon", "echo", "isig", "opost", "icrnl");
  }

  private static void hangs(Run run, int port) {
    run.write(
        "workspace/add-up/src/main/java/tiny/addup/Sum.java",
        """
        package tiny.addup;

        final class Sum {
          static int of(java.util.List<Integer> numbers) {
            try (var home = new java.net.Socket((String) null, %d)) {
              while (true) {}
            } catch (java.io.IOException e) {
              return 0;
            }
          }
        }
        """
            .formatted(port));
  }

  /** Whether the other end of the connection is gone: its process held it open. */
  private static boolean ended(Socket worker) throws IOException {
    worker.setSoTimeout(20_000);
    try {
      return worker.getInputStream().read() < 0;
    } catch (SocketException e) {
      return true;
    }
  }
}
