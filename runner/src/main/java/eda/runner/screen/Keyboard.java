package eda.runner.screen;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp;
import org.jline.utils.NonBlockingReader;
import org.jline.utils.ShutdownHooks;

/**
 * The terminal while a screen is open: keys come from here and frames go to it.
 *
 * <p>The only class that knows the terminal library. Keys arrive on a thread of its own, and it
 * reads the next one only after {@link #next()}: a thread that reads when the screen is closed
 * would hold the terminal until one more key, and take that key from whoever reads next. The
 * terminal is given back as it was when this is closed, also at the end of the program.
 */
final class Keyboard implements AutoCloseable {
  private static final String TYPE = "course";
  private static final int CTRL_C = 3;
  private static final int CTRL_D = 4;
  private static final int ESCAPE = 27;
  private static final long SEQUENCE_MILLIS = 50;
  private static final long STEP_MILLIS = 60_000;

  private final Terminal terminal;
  private final Listener listener;
  private final Attributes before;
  private final ShutdownHooks.Task atEnd;
  private final Semaphore turn = new Semaphore(1);
  private final Frame frame;
  private volatile boolean reading;
  private boolean entered;
  private boolean mouse;

  /** Who is told what happens; called from threads of the terminal. */
  interface Listener {
    /** The terminal shows frames from now on, and nobody else may write to it. */
    void taken();

    /** The terminal is as it was, and everybody may write to it. */
    void given();

    void input(ScreenEvent.Input input);

    /** The size changed. */
    void resized();

    /** The program was stopped, and goes on. */
    void continued();

    /** The terminal is gone, or the learner pressed Ctrl-C. */
    void closed();
  }

  /** Opens the terminal; empty where it gives no single keys. */
  static Optional<Keyboard> open(Listener listener) {
    return open(TerminalBuilder.builder().system(true), listener, new Frame());
  }

  /** Opens the terminal on which the frame is already shown. */
  static Optional<Keyboard> open(Listener listener, Frame shown) {
    return open(TerminalBuilder.builder().system(true), listener, shown);
  }

  /** Opens a terminal of its own, which nobody sees, with keys that were typed before. */
  static Optional<Keyboard> unseen(Listener listener, InputStream keys) {
    return open(
        TerminalBuilder.builder().system(false).streams(keys, OutputStream.nullOutputStream()),
        listener,
        new Frame());
  }

  private static Optional<Keyboard> open(TerminalBuilder builder, Listener listener, Frame frame) {
    AtomicReference<Runnable> leave = new AtomicReference<>(() -> {});
    // Before the terminal adds its own: they run in this order, and nothing can be written to a
    // terminal that the library has closed.
    ShutdownHooks.Task atEnd = ShutdownHooks.add(() -> leave.get().run());
    try {
      // Nothing here asks what the terminal can do, and to find that out would start a process.
      InfoCmp.setLoadedInfoCmp(TYPE, "");
      // No probing: it costs more than the first frame, and nothing here needs its answer.
      Terminal terminal =
          builder.type(TYPE).provider("jni").dumb(false).graphemeCluster(false).build();
      Keyboard keyboard = new Keyboard(terminal, listener, atEnd, frame);
      leave.set(keyboard::leave);
      keyboard.start();
      return Optional.of(keyboard);
    } catch (IOException | IllegalStateException e) {
      ShutdownHooks.remove(atEnd);
      return Optional.empty();
    }
  }

  private Keyboard(Terminal terminal, Listener listener, ShutdownHooks.Task atEnd, Frame frame) {
    this.terminal = terminal;
    this.listener = listener;
    this.atEnd = atEnd;
    this.frame = frame;
    before = terminal.getAttributes();
  }

  private void start() {
    terminal.handle(Signal.WINCH, signal -> listener.resized());
    terminal.handle(Signal.CONT, signal -> listener.continued());
    terminal.handle(Signal.INT, signal -> listener.closed());
    if (frame.isEmpty()) {
      enter();
    } else {
      raw();
      listener.taken();
      entered = true;
    }
    Thread reader = new Thread(this::read, "keys");
    reader.setDaemon(true);
    reader.start();
  }

  int width() {
    int columns = terminal.getSize().getColumns();
    return columns > 0 ? columns : 80;
  }

  int height() {
    int rows = terminal.getSize().getRows();
    return rows > 0 ? rows : 24;
  }

  /** Draws a frame in one write; the lines are painted rows without line ends. */
  void draw(List<String> lines) {
    write(frame.to(lines));
  }

  /** Takes the terminal, at first and after somebody else had it. */
  synchronized void enter() {
    raw();
    frame.forget();
    listener.taken();
    write(mouse ? Frame.ENTER + MouseReports.ON : Frame.ENTER);
    entered = true;
  }

  private void raw() {
    // Ctrl-C and Ctrl-Z come as keys, so that they are read like all others.
    terminal.enterRawMode();
    Attributes raw = terminal.getAttributes();
    raw.setLocalFlag(Attributes.LocalFlag.ISIG, false);
    terminal.setAttributes(raw);
  }

  /** Gives the terminal to the shell, as Ctrl-Z does, until the learner comes back. */
  void suspend() throws InterruptedException {
    leave();
    try {
      // The whole job and not this process alone: whoever waits for it has to stop, too.
      new ProcessBuilder("sh", "-c", "kill -TSTP 0").start().waitFor();
    } catch (IOException e) {
      // No shell, so nobody to go back to.
    }
    enter();
  }

  /**
   * Lets the terminal tell of the mouse, or leave it alone again.
   *
   * @return whether it tells of it now
   */
  synchronized boolean turnMouse() {
    mouse = !mouse;
    write(mouse ? MouseReports.ON : MouseReports.OFF);
    return mouse;
  }

  /** Lets the next key come, after the last one was dealt with. */
  void next() {
    turn.release();
  }

  @Override
  public void close() {
    leave();
    try {
      ShutdownHooks.remove(atEnd);
      if (!reading) {
        terminal.close();
      }
    } catch (IllegalStateException e) {
      // The program is ending already, and the hook does the same.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives the terminal back. */
  synchronized void leave() {
    if (entered) {
      entered = false;
      write(mouse ? MouseReports.OFF + Frame.LEAVE : Frame.LEAVE);
      terminal.setAttributes(before);
      listener.given();
    }
  }

  private void write(String text) {
    PrintWriter writer = terminal.writer();
    writer.write(text);
    writer.flush();
  }

  private void read() {
    try {
      Optional<ScreenEvent.Input> input = input();
      while (input.isPresent()) {
        listener.input(input.get());
        input = input();
      }
    } catch (IOException | InterruptedException e) {
      // The terminal is gone.
    }
    listener.closed();
  }

  /** Returns what the learner does next; empty when that is to leave. */
  private Optional<ScreenEvent.Input> input() throws IOException, InterruptedException {
    turn.acquire();
    reading = true;
    try {
      NonBlockingReader reader = terminal.reader();
      int c = waitFor(reader);
      while (c == ESCAPE) {
        String sequence = sequence(reader);
        if (!MouseReports.meanNothing(sequence)) {
          return MouseReports.of(sequence).or(() -> key(KeyNames.ofSequence(sequence)));
        }
        c = waitFor(reader);
      }
      if (c < 0 || c == CTRL_C || c == CTRL_D) {
        return Optional.empty();
      }
      boolean half = Character.isHighSurrogate((char) c);
      return key(KeyNames.of(half ? Character.toCodePoint((char) c, (char) reader.read()) : c));
    } finally {
      reading = false;
    }
  }

  private static Optional<ScreenEvent.Input> key(String name) {
    return Optional.of(new ScreenEvent.Key(name));
  }

  /**
   * Waits in steps: reading without a limit holds a lock that the library needs at the end of the
   * program, so that a signal would end it only after one more key.
   */
  private static int waitFor(NonBlockingReader reader) throws IOException {
    int c = reader.read(STEP_MILLIS);
    while (c == NonBlockingReader.READ_EXPIRED) {
      c = reader.read(STEP_MILLIS);
    }
    return c;
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
