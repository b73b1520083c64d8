package quayside.rabbitreliable;

import com.rabbitmq.client.Channel;
import java.io.IOException;
import java.util.Objects;

/**
 * The two durable queues of this exercise.
 *
 * @param orders where orders wait for a worker
 * @param dead where orders wait for a person, after three failed attempts
 */
public record Queues(String orders, String dead) {
  public Queues {
    Objects.requireNonNull(orders, "orders");
    Objects.requireNonNull(dead, "dead");
  }

  /** Declares both, before anything is sent: the default exchange drops what finds no queue. */
  public void declare(Channel channel) throws IOException {
    channel.queueDeclare(orders, true, false, false, null);
    channel.queueDeclare(dead, true, false, false, null);
  }
}
