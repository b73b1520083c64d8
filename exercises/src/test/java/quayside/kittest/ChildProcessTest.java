package quayside.kittest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quayside.kit.ChildProcess;
import quayside.kit.Recorder;

class ChildProcessTest {
  @TempDir private Path folder;

  @Test
  void runsAClassWithAllThatItUsesUntilItIsKilled() {
    try (ChildProcess child = ChildProcess.start(folder, Greeter.class, "amara", "for ever")) {
      assertTrue(child.says("hello amara"), () -> child.lines().toString());
      child.kill();
      assertFalse(child.says("goodbye"));
    }
    // A name written as one word would look as if this class used the other one.
    Path kit = folder.resolve("quayside").resolve("kit");
    assertTrue(Files.exists(kit.resolve("Recorder.class")));
    assertFalse(Files.exists(kit.resolve("Races.class")));
  }

  @Test
  void nobodyWaitsForAProcessThatHasEnded() {
    try (ChildProcess child = ChildProcess.start(folder, Greeter.class, "amara")) {
      assertFalse(child.says("hello bao"));
      assertEquals("hello amara", child.lines().get(0));
    }
  }

  @Test
  void hearsWhatItIsTold() {
    try (ChildProcess child = ChildProcess.start(folder, Echo.class)) {
      child.tell("one");
      child.tell("two words");
      assertTrue(child.says("heard two words"), () -> child.lines().toString());
      assertEquals("heard one", child.lines().get(0));
    }
  }

  /** Says what it hears. */
  static final class Echo {
    private Echo() {}

    public static void main(String[] arguments) throws IOException {
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        System.out.println("heard " + line);
      }
    }
  }

  /** Greets whom it is told to, and stays when it is told more. */
  static final class Greeter {
    private Greeter() {}

    public static void main(String[] arguments) throws InterruptedException {
      Recorder<String> greeted = new Recorder<>();
      greeted.accept(arguments[0]);
      System.out.println("hello " + greeted.all().get(0));
      new CountDownLatch(arguments.length - 1).await();
    }
  }
}
