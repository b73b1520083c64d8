package quayside.rabbitreliable;

import com.rabbitmq.client.GetResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quayside.kit.amqp.RabbitBox;

/** The two queues of a test, what is put into them, and what is in them. */
final class Warehouse {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  final Queues queues;
  private final RabbitBox rabbit;

  Warehouse(RabbitBox rabbit) throws IOException {
    this.rabbit = rabbit;
    this.queues = new Queues(rabbit.name("orders"), rabbit.name("orders.dead"));
    queues.declare(rabbit.channel());
  }

  /** Returns the message of the order {@code o-NUMBER}; its id depends on the number alone. */
  static Message order(int number) {
    return Message.of(new OrderPlaced(new UUID(0, number), NOON, "o-" + number, "sencha"));
  }

  /** Returns the message with which this order comes for the third time. */
  static Message thirdAttempt(int number) {
    return order(number).nextAttempt().nextAttempt();
  }

  /** Puts a message among the orders. */
  void put(Message message) {
    rabbit.put(queues.orders(), message.properties(), message.body());
  }

  /** Returns how many orders there are; whether those with a worker count is up to the broker. */
  int orders() {
    return rabbit.messages(queues.orders());
  }

  /** Returns how many orders are parked. */
  int parked() {
    return rabbit.messages(queues.dead());
  }

  /** Takes all messages out of a queue. */
  List<Message> takeAll(String queue) {
    List<Message> all = new ArrayList<>();
    Optional<GetResponse> next = rabbit.take(queue);
    while (next.isPresent()) {
      all.add(new Message(next.get().getProps(), next.get().getBody()));
      next = rabbit.take(queue);
    }
    return all;
  }
}
