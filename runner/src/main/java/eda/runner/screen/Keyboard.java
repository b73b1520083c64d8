package eda.runner.screen;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.NonBlockingReader;

/**
 * The terminal while a screen is open: keys come from here and frames go to it.
 *
 * <p>The only class that knows the terminal library. Keys arrive on a thread of its own, and it
 * reads the next one only after {@link #next()}: a thread that reads when the screen is closed
 * would hold the terminal until one more key, and take that key from whoever reads next. The
 * terminal is given back as it was when this is closed, also at the end of the program.
 */
public final class Keyboard implements AutoCloseable {
  private static final String ENTER = "\u001b[?1049h\u001b[?25l";
  private static final String LEAVE = "\u001b[?25h\u001b[?1049l";
  private static final String FRAME_BEGIN = "\u001b[?2026h\u001b[H";
  private static final String FRAME_END = "\u001b[J\u001b[?2026l";
  private static final String END = "end";
  private static final int CTRL_C = 3;
  private static final int CTRL_D = 4;
  private static final int ESCAPE = 27;
  private static final long SEQUENCE_MILLIS = 50;
  private static final Map<String, String> SEQUENCES =
      Map.of(
          "[A", "up", "[B", "down", "OA", "up", "OB", "down", "[5~", "pageup", "[6~", "pagedown");

  private final Terminal terminal;
  private final Attributes before;
  private final Thread atEnd = new Thread(this::restore);
  private final Semaphore turn = new Semaphore(1);
  private volatile boolean reading;
  private boolean restored;

  /**
   * Opens the terminal; empty where it gives no single keys.
   *
   * @param keys gets the name of each key
   * @param resized is called after the size changed
   * @param closed is called when the terminal is gone or the learner pressed Ctrl-C
   */
  public static Optional<Keyboard> open(Consumer<String> keys, Runnable resized, Runnable closed) {
    try {
      // No probing: it costs more than the first frame, and nothing here needs its answer.
      Terminal terminal =
          TerminalBuilder.builder()
              .system(true)
              .provider("jni")
              .dumb(false)
              .graphemeCluster(false)
              .build();
      return Optional.of(new Keyboard(terminal, keys, resized, closed));
    } catch (IOException | IllegalStateException e) {
      return Optional.empty();
    }
  }

  private Keyboard(Terminal terminal, Consumer<String> keys, Runnable resized, Runnable closed) {
    this.terminal = terminal;
    before = terminal.enterRawMode();
    // Ctrl-C comes as a key, so that it is read like all others.
    Attributes raw = terminal.getAttributes();
    raw.setLocalFlag(Attributes.LocalFlag.ISIG, false);
    terminal.setAttributes(raw);
    terminal.handle(Signal.WINCH, signal -> resized.run());
    terminal.handle(Signal.INT, signal -> closed.run());
    Runtime.getRuntime().addShutdownHook(atEnd);
    write(ENTER);
    Thread reader = new Thread(() -> read(keys, closed), "keys");
    reader.setDaemon(true);
    reader.start();
  }

  public int width() {
    int columns = terminal.getSize().getColumns();
    return columns > 0 ? columns : 80;
  }

  public int height() {
    int rows = terminal.getSize().getRows();
    return rows > 0 ? rows : 24;
  }

  /** Draws a frame in one write; the lines are painted rows without line ends. */
  public void draw(List<String> lines) {
    StringBuilder frame = new StringBuilder(FRAME_BEGIN);
    for (int i = 0; i < lines.size(); i++) {
      frame.append(i == 0 ? "" : "\r\n").append(lines.get(i)).append("\u001b[K");
    }
    write(frame.append(FRAME_END).toString());
  }

  /** Lets the next key come, after the last one was dealt with. */
  public void next() {
    turn.release();
  }

  @Override
  public void close() {
    restore();
    try {
      Runtime.getRuntime().removeShutdownHook(atEnd);
      if (!reading) {
        terminal.close();
      }
    } catch (IllegalStateException e) {
      // The program is ending already, and the hook does the same.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized void restore() {
    if (!restored) {
      restored = true;
      write(LEAVE);
      terminal.setAttributes(before);
    }
  }

  private void write(String text) {
    PrintWriter writer = terminal.writer();
    writer.write(text);
    writer.flush();
  }

  private void read(Consumer<String> keys, Runnable closed) {
    try {
      String key = read();
      while (!key.equals(END)) {
        keys.accept(key);
        key = read();
      }
    } catch (IOException | InterruptedException e) {
      // The terminal is gone.
    }
    closed.run();
  }

  private String read() throws IOException, InterruptedException {
    turn.acquire();
    reading = true;
    try {
      NonBlockingReader reader = terminal.reader();
      int c = reader.read();
      if (c == ESCAPE) {
        return SEQUENCES.getOrDefault(sequence(reader), "escape");
      }
      return c < 0 || c == CTRL_C || c == CTRL_D ? END : Character.toString(c);
    } finally {
      reading = false;
    }
  }

  /** Reads the rest of an escape sequence; a lone escape key has none. */
  private static String sequence(NonBlockingReader reader) throws IOException {
    StringBuilder sequence = new StringBuilder();
    for (int c = reader.read(SEQUENCE_MILLIS); c >= 0; c = reader.read(SEQUENCE_MILLIS)) {
      sequence.append((char) c);
      boolean introducer = sequence.length() == 1 && (c == '[' || c == 'O');
      if (!introducer && (Character.isLetter(c) || c == '~')) {
        break;
      }
    }
    return sequence.toString();
  }
}
