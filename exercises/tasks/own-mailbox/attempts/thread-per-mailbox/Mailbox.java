// Feedback: 5,000 threads for 5,000 idle mailboxes
package quayside.ownmailbox;

import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

class Mailbox<E> {
  private final BlockingQueue<E> waiting = new LinkedBlockingQueue<>();

  Mailbox(Consumer<E> handler, Executor pool, Queue<E> unused) {
    Thread thread = new Thread(() -> work(handler), "mailbox");
    thread.setDaemon(true);
    thread.start();
  }

  void put(E message) {
    waiting.add(message);
  }

  private void work(Consumer<E> handler) {
    try {
      while (true) {
        handler.accept(waiting.take());
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
