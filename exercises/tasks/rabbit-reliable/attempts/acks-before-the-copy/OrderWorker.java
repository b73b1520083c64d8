// Feedback: with o-3 in no queue
package quayside.rabbitreliable;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.Delivery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;

/**
 * Takes orders out of a queue, has them packed, and loses none.
 *
 * <p>The broker keeps an order until the worker acks it, and an order is acked when it is packed,
 * or when a confirmed copy of it has taken its place: for the next attempt, or for a person to look
 * at. At most ten orders are with one worker at a time.
 */
public class OrderWorker {
  /** So many orders the worker has and has not acked, at most. */
  public static final int MOST_UNACKED = 10;

  /** After so many failed attempts an order is parked. */
  public static final int MOST_ATTEMPTS = 3;

  /** The time between a failed attempt and the copy for the next one. */
  public static final Duration PAUSE = Duration.ofSeconds(1);

  private final Queues queues;
  private final Packing packing;
  private final ReliablePublisher publisher;
  private final Later later;

  public OrderWorker(Queues queues, Packing packing, ReliablePublisher publisher, Later later) {
    this.queues = Objects.requireNonNull(queues, "queues");
    this.packing = Objects.requireNonNull(packing, "packing");
    this.publisher = Objects.requireNonNull(publisher, "publisher");
    this.later = Objects.requireNonNull(later, "later");
  }

  /** Begins to take orders, on a channel of its own, until the connection is closed. */
  public void start(Connection broker) throws IOException {
    Channel channel = broker.createChannel();
    channel.basicQos(MOST_UNACKED);
    channel.basicConsume(
        queues.orders(), false, (tag, delivery) -> handle(channel, delivery), tag -> {});
  }

  private void handle(Channel channel, Delivery delivery) throws IOException {
    long tag = delivery.getEnvelope().getDeliveryTag();
    Message message = new Message(delivery.getProperties(), delivery.getBody());
    try {
      packing.pack(message.order());
    } catch (RuntimeException failed) {
      setAside(channel, tag, message, failed);
      return;
    }
    channel.basicAck(tag, false);
  }

  private void setAside(Channel channel, long tag, Message message, RuntimeException failed) {
    if (message.attempt() < MOST_ATTEMPTS) {
      later.after(PAUSE, () -> replace(channel, tag, queues.orders(), message.nextAttempt()));
    } else {
      replace(channel, tag, queues.dead(), message.parked(failed.toString()));
    }
  }

  /** Until the copy is confirmed, the order is the broker's first message; after that, the copy. */
  private void replace(Channel channel, long tag, String queue, Message copy) {
    try {
      channel.basicAck(tag, false);
      publisher.publish(queue, copy);
    } catch (IOException failed) {
      throw new UncheckedIOException("the order isn't acked, so it comes again", failed);
    }
  }
}
