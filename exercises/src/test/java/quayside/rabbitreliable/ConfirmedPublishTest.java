package quayside.rabbitreliable;

import static quayside.kit.Promise.promise;
import static quayside.rabbitreliable.Warehouse.order;

import com.rabbitmq.client.Connection;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quayside.kit.SideThread;
import quayside.kit.amqp.RabbitBox;
import quayside.kit.amqp.Tap;
import quayside.kit.amqp.WithRabbit;

@WithRabbit
class ConfirmedPublishTest {
  private static final int FAR_TOO_MANY = 20;

  private final Tap tap;
  private final Warehouse warehouse;
  private final ReliablePublisher publisher;

  ConfirmedPublishTest(RabbitBox rabbit) throws IOException {
    this.tap = new Tap(rabbit);
    this.warehouse = new Warehouse(rabbit);
    this.publisher = new ReliablePublisher(tap::connect);
  }

  @Test
  void whatTheLineLostIsSentAgain() {
    tap.loses("basicPublish");
    Optional<Throwable> thrown = publish(3);
    int orders = warehouse.orders();

    promise("when publish returns, the broker has confirmed the order")
        .because("the shop tells the customer `thank you` as soon as publish has returned")
        .lookAt("what ReliablePublisher waits for after basicPublish")
        .butNot(
            thrown.isEmpty() && orders == 0,
            "the connection broke under o-3, publish returned all the same: o-3 is in no queue")
        .butNot(
            thrown.isPresent(),
            "the connection broke under o-3 once, and publish gave up without a second try")
        .isKept(1, orders, "the connection broke under o-3; the queue has so many orders");
  }

  @Test
  void aCopyHasTheSameId() {
    tap.cutsAfter("basicPublish");
    publish(3);
    List<String> ids =
        warehouse.takeAll(warehouse.queues.orders()).stream()
            .map(copy -> copy.properties().getMessageId())
            .distinct()
            .toList();

    promise("what is sent again is the same message, with the same id")
        .because("the first one may have arrived; by the id a worker knows that it is one order")
        .lookAt("the properties of the second try")
        .butNot(
            ids.size() > 1,
            "the confirm got lost, and o-3 came again under another id: the worker could not"
                + " recognise the duplicate, and packs it twice")
        .isKept(
            List.of(order(3).properties().getMessageId()),
            ids,
            "the broker had o-3, the confirm got lost; these ids are in the queue");
  }

  @Test
  void afterThreeTriesItSaysSo() {
    ReliablePublisher unlucky = new ReliablePublisher(this::brokenLine);
    SideThread shop = SideThread.start(() -> publish(unlucky, 3));
    boolean over = shop.finished();
    Optional<Throwable> thrown = shop.failure();

    promise("an order that isn't confirmed after three tries is the caller's: an IOException")
        .because("the shop can tell the customer to come back later, if somebody tells the shop")
        .lookAt("what ReliablePublisher does after the third try")
        .butNot(
            over && thrown.isEmpty(),
            "no try was confirmed, publish gave up and returned as if all were well")
        .butNot(
            tap.connections() >= FAR_TOO_MANY,
            "every connection broke, and publish opened one after the other, for ever")
        .isKept(
            List.of(true, 3),
            List.of(
                thrown.map(Throwable::getCause).orElse(null) instanceof IOException,
                tap.connections()),
            "every connection broke: whether an IOException came, and the number of connections");
  }

  @Test
  void oneConnectionIsEnough() {
    publish(3);
    publish(4);
    publish(5);

    promise("a connection is kept for the next order")
        .because("opening one takes many times longer than sending an order")
        .lookAt("when ReliablePublisher opens a connection")
        .isKept(
            List.of(3, 1),
            List.of(warehouse.orders(), tap.connections()),
            "three orders were sent: the orders in the queue, and the connections opened");
  }

  private Optional<Throwable> publish(int number) {
    try {
      publisher.publish(warehouse.queues.orders(), order(number));
      return Optional.empty();
    } catch (IOException | RuntimeException thrown) {
      return Optional.of(thrown);
    }
  }

  private void publish(ReliablePublisher unlucky, int number) {
    try {
      unlucky.publish(warehouse.queues.orders(), order(number));
    } catch (IOException thrown) {
      throw new IllegalStateException(thrown);
    }
  }

  private Connection brokenLine() {
    if (tap.connections() == FAR_TOO_MANY) {
      throw new AssertionError("the test ends a loop without an end");
    }
    tap.loses("basicPublish");
    return tap.connect();
  }
}
