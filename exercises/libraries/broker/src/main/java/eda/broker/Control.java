package eda.broker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/**
 * The control port: loopback only, on a port of the system's choosing; each connection is served by
 * its own thread.
 */
final class Control {

  private static final byte[] LOOPBACK = {127, 0, 0, 1};
  private static final int BACKLOG = 50;

  private final ServerSocket port;

  Control() throws IOException {
    port = new ServerSocket(0, BACKLOG, InetAddress.getByAddress(LOOPBACK));
  }

  int port() {
    return port.getLocalPort();
  }

  void open(Secret secret, Commands commands, Life life) {
    Threads.named("control").newThread(() -> accept(secret, commands, life)).start();
  }

  private void accept(Secret secret, Commands commands, Life life) {
    try {
      while (true) {
        Socket socket = port.accept();
        Threads.named("user").newThread(new User(socket, secret, commands, life)).start();
      }
    } catch (IOException e) {
      // Without its port the daemon is of no use; closing it is the usual way here.
      life.end();
    }
  }

  void close() {
    try {
      port.close();
    } catch (IOException e) {
      // It goes with the process.
    }
  }
}
