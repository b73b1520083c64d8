package eda.bench.orders;

import java.util.function.IntConsumer;

/** A way that orders take, from where they are sent to where they are handled. */
interface Line extends AutoCloseable {
  /** Sends an order; it may be handled by another thread, or later. */
  void send(int order) throws Exception;

  /** Opens a line with nothing on it. */
  interface Maker {
    /**
     * @param handled is told each order that came, by one thread at a time
     */
    Line open(IntConsumer handled) throws Exception;
  }
}
