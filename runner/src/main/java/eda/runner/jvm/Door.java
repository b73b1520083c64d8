package eda.runner.jvm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.UUID;

/** Where one child may connect, and the secret that it has to show. */
record Door(ServerSocket socket, String secret) {
  static Door open() {
    try {
      return new Door(
          new ServerSocket(0, 1, InetAddress.getLoopbackAddress()), UUID.randomUUID().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String port() {
    return Integer.toString(socket.getLocalPort());
  }
}
