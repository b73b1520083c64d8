package eda.broker;

import java.util.Optional;

/**
 * The place of one broker: it is started by the first who needs it, and once; who comes meanwhile
 * waits for that start.
 */
final class Slot {

  /** Starts a broker. */
  interface Starter {
    Broker start() throws BrokerFault;
  }

  private final Starter starter;
  private boolean closed;

  // Written under the lock, read without it: whoever asks what runs doesn't wait for a start.
  private volatile Broker broker;

  Slot(Starter starter) {
    this.starter = starter;
  }

  /** A slot whose broker runs already. */
  Slot(Broker running) {
    this(() -> running);
    broker = running;
  }

  /** After a start that failed the next one tries again. */
  synchronized Broker need() throws BrokerFault {
    if (closed) {
      throw new BrokerFault("The broker process is ending");
    }
    if (broker == null) {
      broker = starter.start();
    }
    return broker;
  }

  Optional<Broker> running() {
    return Optional.ofNullable(broker);
  }

  synchronized void close() {
    closed = true;
    running().ifPresent(Broker::close);
  }
}
