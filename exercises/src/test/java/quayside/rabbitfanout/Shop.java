package quayside.rabbitfanout;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import quayside.kit.Events;
import quayside.kit.Recorder;
import quayside.kit.amqp.RabbitBox;
import quayside.kit.amqp.Tap;

/** Quayside's accounts service, and whoever listens to it, around one exchange of this test. */
class Shop {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  final Recorder<UserSignedIn> unheard = new Recorder<>();
  private final String exchange;
  private final Events events;
  private final Tap tap;
  private final Channel accounts;
  private final SignInPublisher publisher;

  Shop(RabbitBox rabbit, Events events) throws IOException {
    this.events = events;
    this.tap = new Tap(rabbit);
    this.exchange = rabbit.name("sign-ins");
    this.accounts = tap.connect().createChannel();
    this.publisher = new SignInPublisher(accounts, exchange, unheard);
  }

  /** Starts an instance of a service, on a connection of its own, which it returns. */
  Connection listen(String service, String pattern, Consumer<UserSignedIn> handler)
      throws IOException {
    Connection connection = tap.connect();
    events.subscribes(service.substring(0, service.lastIndexOf('-')), pattern);
    new SignInListener(connection.createChannel(), exchange, service).listen(pattern, handler);
    return connection;
  }

  /** Publishes, and returns when the broker has handled it: what it sends back is here as well. */
  UserSignedIn publish(String user, String country, String device) throws IOException {
    UserSignedIn event = event(user, country, device);
    events.publishes("accounts", "signed-in." + country + "." + device, event);
    publisher.publish(event);
    accounts.exchangeDeclarePassive("amq.fanout");
    return event;
  }

  static UserSignedIn event(String user, String country, String device) {
    return new UserSignedIn(UUID.randomUUID(), NOON, user, country, device);
  }

  /** Returns whether accounts ever sent to a queue, by its name, through the default exchange. */
  boolean sentToAQueue() {
    return tap.calls("basicPublish").stream().anyMatch(call -> call.arguments().get(0).equals(""));
  }

  /** Returns whether accounts asked for what can't be routed, and listens to what comes back. */
  boolean hearsOfReturns() {
    return !tap.calls("addReturnListener").isEmpty()
        && tap.calls("basicPublish").stream()
            .allMatch(call -> Boolean.TRUE.equals(call.arguments().get(2)));
  }

  /** Returns whether a queue was declared that ends with a connection or with its last consumer. */
  boolean declaredAQueueThatEnds() {
    return tap.calls("queueDeclare").stream()
        .map(Tap.Call::arguments)
        .anyMatch(
            flags -> flags.isEmpty() || flags.get(2).equals(true) || flags.get(3).equals(true));
  }

  /** Returns how many queues somebody takes events from. */
  long consumedQueues() {
    return tap.calls("basicConsume").stream()
        .map(call -> call.arguments().get(0))
        .distinct()
        .count();
  }

  /** Returns how many exchanges and queues were declared, and how many of them as durable. */
  List<Long> declaredAndDurable() {
    return List.of(declared().count(), declared().filter(durable -> durable).count());
  }

  private Stream<Boolean> declared() {
    Stream<Boolean> exchanges =
        tap.calls("exchangeDeclare").stream()
            .map(call -> call.arguments().size() > 2 && call.arguments().get(2).equals(true));
    Stream<Boolean> queues =
        tap.calls("queueDeclare").stream()
            .map(call -> call.arguments().size() > 1 && call.arguments().get(1).equals(true));
    return Stream.concat(exchanges, queues);
  }

  static List<String> users(List<UserSignedIn> events) {
    return events.stream().map(UserSignedIn::user).toList();
  }
}
