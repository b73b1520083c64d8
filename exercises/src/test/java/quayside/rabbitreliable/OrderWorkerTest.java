package quayside.rabbitreliable;

import static quayside.kit.Promise.promise;
import static quayside.rabbitreliable.Warehouse.order;
import static quayside.rabbitreliable.Warehouse.thirdAttempt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quayside.kit.Crash;
import quayside.kit.Gate;
import quayside.kit.amqp.RabbitBox;
import quayside.kit.amqp.WithRabbit;

@WithRabbit
class OrderWorkerTest {
  private static final int SO_OFTEN = 100;

  private final RabbitBox rabbit;
  private final Warehouse warehouse;
  private final PackingTable table;

  OrderWorkerTest(RabbitBox rabbit, @TempDir Path folder) throws IOException {
    this.rabbit = rabbit;
    this.warehouse = new Warehouse(rabbit);
    this.table = new PackingTable(folder);
  }

  @Test
  void anOrderIsDoneWhenItIsPacked() throws IOException {
    Crash crash = Crash.at("before packing");
    Station first = station(crash);
    warehouse.put(order(3));
    first.start();
    boolean died = rabbit.await(first::died);
    boolean back = rabbit.await(() -> warehouse.orders() == 1);
    station(Crash.never()).start();
    boolean packed = back && rabbit.await(() -> table.packed().equals(List.of("o-3")));

    promise("the broker keeps an order until it is packed")
        .because("a worker may die at any moment, and o-3 is paid for")
        .lookAt("the flag autoAck of basicConsume, and the place of basicAck")
        .butNot(
            died && !back && first.autoAck(),
            "sent was the same as done: the aborted connection took o-3 with it")
        .butNot(
            died && !back && first.acks() > 0,
            "the worker acked o-3, then it died before it packed: o-3 is gone")
        .isKept(
            List.of(true, true),
            List.of(died, packed),
            "a worker died before it packed o-3; whether it died, and whether the next one packed");
  }

  @Test
  void anOrderThatIsPackedIsAckedOnItsChannel() throws IOException {
    Station station = start();
    warehouse.put(order(3));
    warehouse.put(order(4));
    rabbit.await(() -> station.acks() >= 2);

    promise("each order that is packed is acked, once, on the channel that brought it")
        .because("what isn't acked comes again, and a tag counts on its own channel only")
        .lookAt("on which channel OrderWorker calls basicAck, and with which tag")
        .butNot(station.acks() == 0, "two orders were packed and not acked: the broker keeps them")
        .butNot(
            !station.acksElsewhere().isEmpty(),
            "o-3 came on one channel and was acked on another, which never had it")
        .isKept(
            List.of(List.of("o-3", "o-4"), 2),
            List.of(table.packed(), station.acks()),
            "two orders were put into the queue; these were packed, with so many acks");
  }

  @Test
  void atMostTenOrdersAreWithOneWorker() throws IOException {
    try (Gate gate = new Gate()) {
      for (int number = 1; number <= 15; number++) {
        warehouse.put(order(number));
      }
      Packing held = order -> gate.pass();
      Station slow = new Station(rabbit, warehouse.queues, held, Crash.never());
      slow.start();
      int prefetch = slow.prefetch();
      boolean reached = gate.reached();
      slow.settle();
      start();
      rabbit.await(() -> table.packed().size() == 15 - prefetch);

      promise("at most ten orders are with a worker and not acked")
          .because("what is with a slow worker can't be packed by an idle one")
          .lookAt("what OrderWorker says on its channel before basicConsume")
          .butNot(
              prefetch < 1 || prefetch > OrderWorker.MOST_UNACKED,
              "one worker was slow, and the broker sent it more than ten orders: no limit was set")
          .isKept(
              List.of(true, 15 - prefetch),
              List.of(reached, table.packed().size()),
              "a slow worker held its first order; of 15 orders another worker packed so many");
    }
  }

  @Test
  void afterAFailureTheOrderComesAgainLater() throws IOException {
    table.fails("o-3", SO_OFTEN + 1);
    warehouse.put(order(3));
    Station station = start();
    rabbit.await(() -> station.later.pending() == 1 || table.tries("o-3") >= SO_OFTEN);
    int atOnce = table.tries("o-3");
    boolean early = station.acks() + station.published() > 0;
    Optional<?> pause = station.later.nextIn();
    table.fails("o-3", 0);
    station.later.advance(OrderWorker.PAUSE);
    boolean packed = rabbit.await(() -> table.packed().equals(List.of("o-3")));
    rabbit.await(() -> station.acks() == 2);

    promise("a failed order comes again after a pause, as a copy for the next attempt")
        .because("the box maker needs a moment, and nothing gets better in a loop without a pause")
        .lookAt("what OrderWorker does when packing throws")
        .butNot(
            atOnce >= SO_OFTEN,
            "o-3 went back to the head of the queue each time: delivered 100 times while the test's"
                + " clock stood still")
        .butNot(
            pause.isEmpty() && !packed && atOnce == 1,
            "packing o-3 failed once, and nobody planned a second attempt")
        .isKept(
            List.of(1, false, Optional.of(OrderWorker.PAUSE)),
            List.of(atOnce, early, pause),
            "packing o-3 failed: the tries at once, whether anything was sent or acked before the"
                + " pause was over, and the pause");
    promise("when its copy is sent, the failed order is acked, and the copy when it is packed")
        .because("an order that nobody acks stays with the worker and fills its ten places")
        .lookAt("what happens after the copy is confirmed")
        .isKept(
            List.of(true, 2),
            List.of(packed, station.acks()),
            "whether it was packed, and the acks");
  }

  @Test
  void theThirdFailureIsParkedWithItsReason() throws IOException {
    table.fails("o-13", SO_OFTEN);
    warehouse.put(order(13));
    Station station = start();
    for (int attempt = 1; attempt <= 3 && warehouse.parked() == 0; attempt++) {
      int tried = attempt;
      rabbit.await(() -> table.tries("o-13") == tried);
      rabbit.await(() -> station.later.pending() == 1 || warehouse.parked() == 1);
      station.later.advance(OrderWorker.PAUSE);
    }
    rabbit.await(() -> warehouse.parked() == 1);
    int parked = warehouse.parked();
    boolean again = station.later.pending() > 0 || table.tries("o-13") > 3;
    List<Message> dead = warehouse.takeAll(warehouse.queues.dead());

    promise("the third failure parks an order in the queue of the dead")
        .because("no box will ever fit o-13; a person has to look, and the others want their tea")
        .lookAt("how OrderWorker decides between one more attempt and the end")
        .butNot(parked == 0 && again, "o-13 failed three times, and a fourth attempt was planned")
        .butNot(parked == 0, "o-13 failed three times, and it is in no queue")
        .isKept(
            List.of(1, 3),
            List.of(parked, table.tries("o-13")),
            "packing o-13 fails each time: the parked orders, and the tries");
    promise("a parked order is the same order, and says why it failed")
        .because("whoever mends it sends it again, under its own id")
        .lookAt("the copy that OrderWorker parks")
        .isKept(
            List.of(order(13).order(), true),
            List.of(dead.get(0).order(), reason(dead).contains("no box fits o-13")),
            "o-13 was parked: the order, and whether its reason names the failure");
  }

  @Test
  void attemptsAreCountedInTheMessage() throws IOException {
    table.fails("o-13", SO_OFTEN);
    warehouse.put(thirdAttempt(13));
    Station station = start();
    rabbit.await(() -> station.later.pending() == 1 || warehouse.parked() == 1);

    promise("the attempt is counted in the message, which every worker can read")
        .because("the first two attempts were another worker's, and that one is gone")
        .lookAt("where OrderWorker keeps the number of the attempt")
        .butNot(
            station.later.pending() == 1,
            "the third attempt of o-13 failed, and this worker took it for the first")
        .isKept(1, warehouse.parked(), "the third attempt of o-13 failed; so many are parked");
  }

  @Test
  void whatNobodyCanReadIsParkedToo() throws IOException {
    byte[] noOrder = "no order".getBytes(StandardCharsets.UTF_8);
    Station station = start();
    warehouse.put(new Message(thirdAttempt(13).properties(), noOrder));
    // Before that, o-4 might reach the worker in time, whatever the message before it has done.
    rabbit.await(() -> warehouse.parked() == 1 || station.stopped());
    warehouse.put(order(4));
    boolean packed = rabbit.await(() -> table.packed().equals(List.of("o-4")));
    rabbit.await(() -> warehouse.parked() == 1 && station.acks() == 2);

    promise("a message that can't be read fails like an order that can't be packed")
        .because("one program with a fault must not stop the packing of all other orders")
        .lookAt("where OrderWorker reads the order: what catches an exception there?")
        .butNot(!packed, "a message was no order, and the worker has stopped: o-4 isn't packed")
        .isKept(
            List.of(1, 2),
            List.of(warehouse.parked(), station.acks()),
            "a message that was no order came, then o-4: the parked messages, and the acks");
  }

  private Station start() throws IOException {
    Station station = station(Crash.never());
    station.start();
    return station;
  }

  private Station station(Crash crash) {
    return new Station(rabbit, warehouse.queues, table, crash);
  }

  private static String reason(List<Message> dead) {
    return dead.get(0).reason().orElse("");
  }
}
