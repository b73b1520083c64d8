package eda.runner.screen;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Shows a long page through the learner's pager, so that it is read from its beginning. */
public final class Pager {
  private Pager() {}

  /** Whether a long page is shown through a pager: at a terminal, and not to a screen reader. */
  public static boolean mayShow(Io io) {
    return io.interactive() && !io.linear();
  }

  /** Writes the text, through a pager when a person reads it and it is longer than the screen. */
  public static void show(Io io, int rows, String text) throws InterruptedException {
    if (!mayShow(io) || rows < io.height() || !paged(io, text)) {
      io.out().print(text);
    }
  }

  private static boolean paged(Io io, String text) throws InterruptedException {
    String wanted = io.variable("PAGER");
    if (wanted.equals("cat")) {
      return false;
    }
    List<String> command = wanted.isEmpty() ? List.of("less", "-R") : List.of("sh", "-c", wanted);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder
        .redirectOutput(ProcessBuilder.Redirect.INHERIT)
        .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().putIfAbsent("LESS", "FRX");
    builder.environment().putIfAbsent("LESSCHARSET", "utf-8");
    Process pager;
    try {
      pager = builder.start();
    } catch (IOException e) {
      // No pager on this machine: then the page is written as it is.
      return false;
    }
    try (OutputStream out = pager.getOutputStream()) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // The reader left before the end.
    }
    return pager.waitFor() != 127;
  }
}
