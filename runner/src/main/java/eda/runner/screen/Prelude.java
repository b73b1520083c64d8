package eda.runner.screen;

import java.util.List;

/**
 * The first frame of a screen, on the terminal before the library is loaded that reads keys: to
 * load it takes longer than all the rest of a start.
 *
 * <p>Until then the terminal echoes what is typed, so whoever reads the keys draws the frame once
 * more. When the program ends before anybody does, the terminal is given back.
 */
final class Prelude implements AutoCloseable {
  private final Io io;
  private final Frame frame = new Frame();
  private final Thread atEnd = new Thread(this::leave, "leave");
  private boolean shown;

  private Prelude(Io io) {
    this.io = io;
  }

  /** Whether the launcher measured the terminal; only then it is one that obeys what is sent. */
  static boolean isPossible(Io io) {
    return io.tty().columns() > 0 && io.tty().rows() > 0;
  }

  static Prelude draw(Io io, List<String> lines) {
    Prelude prelude = new Prelude(io);
    Runtime.getRuntime().addShutdownHook(prelude.atEnd);
    prelude.shown = true;
    io.out().print(Frame.ENTER);
    io.out().print(prelude.frame.to(lines));
    io.out().flush();
    return prelude;
  }

  /** Returns what the terminal shows, for whoever goes on from here. */
  Frame frame() {
    frame.doubt();
    return frame;
  }

  /** From now on somebody else gives the terminal back. */
  synchronized void handOver() {
    shown = false;
  }

  /** Gives the terminal back, unless somebody went on from here. */
  @Override
  public void close() {
    leave();
    try {
      Runtime.getRuntime().removeShutdownHook(atEnd);
    } catch (IllegalStateException e) {
      // The program is ending already.
    }
  }

  private synchronized void leave() {
    if (shown) {
      shown = false;
      io.out().print(Frame.LEAVE);
      io.out().flush();
    }
  }
}
