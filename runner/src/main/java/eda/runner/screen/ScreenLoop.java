package eda.runner.screen;

import eda.runner.lesson.text.Row;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;

/**
 * Runs screens on the terminal, one after the other: takes an event, makes the step, does what it
 * asks for, draws.
 *
 * <p>Where there is no screen to draw on, events are dealt with all the same. Messages that are
 * told while a screen is open are shown on it, and written once the terminal is given back.
 * Everything but {@link #tell} is for one thread.
 */
public final class ScreenLoop implements AutoCloseable {
  private static final int USUAL_WIDTH = 80;
  private static final int USUAL_HEIGHT = 24;

  private static final String MOUSE_ON =
      "Mouse on: the wheel scrolls, a click chooses. Shift selects text; Ctrl-T turns it off.";
  private static final String MOUSE_OFF = "Mouse off: the terminal selects text again.";

  private final BlockingQueue<ScreenEvent> events = new LinkedBlockingQueue<>();
  private final Queue<String> notices = new ConcurrentLinkedQueue<>();
  private final Io io;
  private final Painting painting;
  private final Optional<Keyboard> keyboard;
  private int noticesDrawn;
  private boolean keyTaken;
  private boolean closed;
  private int width;
  private int height;

  /** What the terminal tells without saying more; the loop finds out the rest. */
  private enum Signal implements ScreenEvent {
    OTHER_SIZE,
    CONTINUED,
    NOTICE
  }

  private ScreenLoop(
      Io io, Painting painting, Function<Keyboard.Listener, Optional<Keyboard>> terminal) {
    this.io = io;
    this.painting = painting;
    this.keyboard = terminal.apply(listener());
    width = keyboard.map(Keyboard::width).orElse(USUAL_WIDTH);
    height = keyboard.map(Keyboard::height).orElse(USUAL_HEIGHT);
    if (io.mouse()) {
      keyboard.ifPresent(Keyboard::turnMouse);
    }
  }

  /** Opens the terminal, unless nobody sits there or a screen reader follows the lines. */
  public static ScreenLoop open(Io io, Painting painting) {
    boolean screen = io.interactive() && !io.linear();
    return new ScreenLoop(io, painting, screen ? Keyboard::open : listener -> Optional.empty());
  }

  /**
   * What a screen shows first; it may be asked before anything else about the terminal is known.
   */
  public interface Sight {
    List<Row> at(int width, int height);
  }

  /** Opens the terminal like {@link #open(Io, Painting)}, and shows something while it does. */
  public static ScreenLoop open(Io io, Painting painting, Sight first) {
    if (!io.interactive() || io.linear() || !Prelude.isPossible(io)) {
      return open(io, painting);
    }
    List<Row> rows = first.at(io.tty().columns(), io.tty().rows());
    try (Prelude prelude = Prelude.draw(io, painting.frame(rows))) {
      ScreenLoop loop =
          new ScreenLoop(io, painting, listener -> Keyboard.open(listener, prelude.frame()));
      if (loop.drawn()) {
        prelude.handOver();
      }
      return loop;
    }
  }

  /** Opens a terminal that nobody sees, for a rehearsal with keys that were typed before. */
  public static ScreenLoop unseen(Io io, Painting painting, InputStream keys) {
    return new ScreenLoop(io, painting, listener -> Keyboard.unseen(listener, keys));
  }

  /** Whether there is a terminal to draw on. */
  public boolean drawn() {
    return keyboard.isPresent();
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /** Whether the terminal is gone, or the learner ended the program; then no key follows. */
  public boolean closed() {
    return closed;
  }

  /** Lets an event follow those that wait already; may be called from every thread. */
  public void tell(ScreenEvent event) {
    events.add(event);
  }

  /** What needs the terminal for itself. */
  public interface Errand {
    void run() throws InterruptedException;
  }

  /** Gives the terminal away, as to an editor, and takes it back; for use while a step is done. */
  public void outside(Errand errand) throws InterruptedException {
    keyboard.ifPresent(Keyboard::leave);
    try {
      errand.run();
    } finally {
      keyboard.ifPresent(Keyboard::enter);
    }
  }

  /** Returns when the screen closed. */
  public <S, F> void run(Screen<S, F> screen, Step<S, F> first) throws InterruptedException {
    Step<S, F> step = first;
    while (screen.perform(step)) {
      S state = step.state();
      // Not before: a key that is read after the last screen would be missed by the shell.
      nextKey();
      ScreenEvent event = Signal.NOTICE;
      while (event == Signal.NOTICE) {
        keyboard.ifPresent(terminal -> draw(terminal, screen.view(state, width, height)));
        event = nextEvent();
      }
      step = screen.step(state, event);
    }
  }

  private void draw(Keyboard terminal, List<Row> rows) {
    List<String> said = List.copyOf(notices);
    noticesDrawn = said.size();
    terminal.draw(painting.frame(said.isEmpty() ? rows : NoticeRows.over(rows, said, width)));
  }

  /** A notice goes with the first key after it was seen. */
  private void forgetNotices() {
    for (; noticesDrawn > 0; noticesDrawn--) {
      notices.remove();
    }
  }

  @Override
  public void close() {
    keyboard.ifPresent(Keyboard::close);
  }

  private ScreenEvent nextEvent() throws InterruptedException {
    ScreenEvent event = events.take();
    closed |= event instanceof ScreenEvent.Closed;
    if (event instanceof ScreenEvent.Input input) {
      keyTaken = true;
      forgetNotices();
      return input(input);
    }
    if (event == Signal.CONTINUED) {
      keyboard.ifPresent(Keyboard::enter);
      return resized();
    }
    return event == Signal.OTHER_SIZE ? resized() : event;
  }

  private ScreenEvent input(ScreenEvent.Input input) throws InterruptedException {
    if (input instanceof ScreenEvent.Click click) {
      return click.in(width, height);
    }
    return input instanceof ScreenEvent.Key key && forTheTerminal(key) ? resized() : input;
  }

  /** Deals with the keys that mean the same on every screen. */
  private boolean forTheTerminal(ScreenEvent.Key key) throws InterruptedException {
    if (key.name().equals(KeyNames.MOUSE) && keyboard.isPresent()) {
      notice(keyboard.get().turnMouse() ? MOUSE_ON : MOUSE_OFF);
      return true;
    }
    if (key.name().equals(KeyNames.SUSPEND) && keyboard.isPresent()) {
      keyboard.get().suspend();
      return true;
    }
    if (key.name().equals(KeyNames.REDRAW)) {
      keyboard.ifPresent(Keyboard::enter);
      return true;
    }
    return false;
  }

  private ScreenEvent resized() {
    width = keyboard.map(Keyboard::width).orElse(width);
    height = keyboard.map(Keyboard::height).orElse(height);
    return new ScreenEvent.Resized(width, height);
  }

  private void nextKey() {
    if (keyTaken) {
      keyTaken = false;
      keyboard.ifPresent(Keyboard::next);
    }
  }

  private void notice(String message) {
    notices.add(message);
    events.add(Signal.NOTICE);
  }

  private Keyboard.Listener listener() {
    return new Keyboard.Listener() {
      @Override
      public void taken() {
        io.notices().cover(ScreenLoop.this::notice);
      }

      @Override
      public void given() {
        io.notices().uncover().forEach(io.err()::println);
      }

      @Override
      public void input(ScreenEvent.Input input) {
        events.add(input);
      }

      @Override
      public void resized() {
        events.add(Signal.OTHER_SIZE);
      }

      @Override
      public void continued() {
        events.add(Signal.CONTINUED);
      }

      @Override
      public void closed() {
        events.add(new ScreenEvent.Closed());
      }
    };
  }
}
