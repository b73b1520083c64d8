package quayside.rabbitreliable;

import static quayside.kit.Promise.promise;
import static quayside.rabbitreliable.Warehouse.order;
import static quayside.rabbitreliable.Warehouse.thirdAttempt;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quayside.kit.ChildProcess;
import quayside.kit.Crash;
import quayside.kit.amqp.RabbitBox;
import quayside.kit.amqp.WithRabbit;

@WithRabbit
class WorkerDeathTest {
  private final RabbitBox rabbit;
  private Warehouse warehouse;
  private final PackingTable table;
  private final Path packed;
  private final Path classes;

  WorkerDeathTest(RabbitBox rabbit, @TempDir Path packed, @TempDir Path classes)
      throws IOException {
    this.rabbit = rabbit;
    this.warehouse = new Warehouse(rabbit);
    this.packed = packed;
    this.classes = classes;
    this.table = new PackingTable(packed);
  }

  @Test
  void anOrderThatFailedIsSomewhereAtAnyMoment() throws IOException {
    for (String point : points(order(3))) {
      diesAt(point, order(3));

      promise("wherever a worker dies, the failed order or its copy is in a queue")
          .because("the next worker can do only what a queue still has")
          .lookAt("the order of three steps: the copy is sent, confirmed, and the order is acked")
          .isKept(true, somewhere(), "the worker died " + at(point) + ", with o-3 in no queue");
    }
  }

  @Test
  void anOrderThatIsParkedIsSomewhereAtAnyMoment() throws IOException {
    for (String point : points(thirdAttempt(13))) {
      diesAt(point, thirdAttempt(13));

      promise("wherever a worker dies, the order that it parks is in one of the two queues")
          .because("an order that is lost on its way to a person is lost for good")
          .lookAt("the order of three steps: the copy is sent, confirmed, and the order is acked")
          .isKept(true, somewhere(), "the worker died " + at(point) + ", with o-13 in no queue");
    }
  }

  @Test
  void anAckIsForOneOrder() throws IOException {
    Station station = station(Crash.never());
    table.fails("o-3", 1);
    warehouse.put(order(3));
    warehouse.put(order(4));
    station.start();
    rabbit.await(() -> station.acks() == 1);
    station.die();
    boolean back = rabbit.await(() -> warehouse.orders() == 1);

    promise("an ack is for the order that is packed, not for those before it")
        .because("o-3 failed, and waits for its next attempt while o-4 is packed")
        .lookAt("the flag `multiple` of basicAck")
        .isKept(true, back, "o-3 failed, o-4 was packed and acked, the worker died: o-3 is gone");
  }

  @Test
  void aProcessThatIsKilledLosesNothingAndDoublesNothing() throws IOException {
    warehouse.put(order(3));
    try (ChildProcess child = startChild()) {
      boolean atWork = child.says("packed o-3");
      child.kill();
      boolean back = rabbit.await(() -> warehouse.orders() == 1);
      Station next = station(Crash.never());
      next.start();
      boolean acked = rabbit.await(() -> next.acks() == 1);

      promise(
              "a worker whose process is killed after the packing: the order comes again, one parcel")
          .because("on a power cut nobody says goodbye, and no `finally` runs")
          .lookAt("the place of basicAck in OrderWorker; the id that packing gets")
          .butNot(!atWork, "the worker in a process of its own didn't pack: " + child.lines())
          .isKept(
              List.of(true, true, 1, List.of("o-3")),
              List.of(back, acked, table.tries("o-3"), table.packed()),
              "the process was killed between packing and ack: whether o-3 was back, whether the next"
                  + " worker acked it, its tries there, and all parcels");
    }
  }

  private ChildProcess startChild() {
    return ChildProcess.start(
        classes,
        PackingProgram.class,
        rabbit.address(),
        warehouse.queues.orders(),
        warehouse.queues.dead(),
        packed.toString());
  }

  /** Returns where a process that handles this message, and fails, could die. */
  private Set<String> points(Message message) throws IOException {
    Crash never = Crash.never();
    Station station = handle(message, never);
    rabbit.await(() -> never.trail().contains("after basicAck"));
    station.die();
    Set<String> points = new LinkedHashSet<>(never.trail());
    points.removeIf(point -> point.endsWith("Qos") || point.endsWith("Consume"));
    return points;
  }

  private void diesAt(String point, Message message) throws IOException {
    Crash crash = Crash.at(point);
    Station station = handle(message, crash);
    rabbit.await(station::died);
  }

  /** Lets a new process, with queues of its own, try to pack an order, which fails each time. */
  private Station handle(Message message, Crash crash) throws IOException {
    warehouse = new Warehouse(rabbit);
    Station station = station(crash);
    table.fails(message.order().orderId(), Integer.MAX_VALUE);
    warehouse.put(message);
    station.start();
    rabbit.await(() -> station.later.pending() == 1 || station.died() || station.acks() > 0);
    crash.kills(() -> station.later.advance(OrderWorker.PAUSE));
    return station;
  }

  private boolean somewhere() {
    return rabbit.await(() -> warehouse.orders() + warehouse.parked() > 0);
  }

  private Station station(Crash crash) {
    return new Station(rabbit, warehouse.queues, table, crash);
  }

  private static String at(String point) {
    return "`" + point + "`";
  }
}
