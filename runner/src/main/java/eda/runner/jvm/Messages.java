package eda.runner.jvm;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * How one kind of child talks.
 *
 * @param <M> its messages
 */
public interface Messages<M> {
  /** The child has connected and can be used. */
  M ready();

  /** Reads the next message, waiting for it. */
  M read(DataInputStream in) throws IOException;

  /** The connection has ended. */
  M gone();
}
