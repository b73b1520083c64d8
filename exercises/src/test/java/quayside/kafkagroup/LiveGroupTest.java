package quayside.kafkagroup;

import static quayside.kit.Promise.promise;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quayside.kit.Broker;
import quayside.kit.ChildProcess;
import quayside.kit.kafka.KafkaBox;
import quayside.kit.kafka.WithKafka;

/** Both sides and a real broker: who gets what, and what comes again. */
@WithKafka
class LiveGroupTest {
  /** A process takes half a second to begin, which the tests before its own make use of. */
  @AutoClose private static ChildProcess inventory;

  private final KafkaBox box;
  private final String group;
  private final OrderEventsProducer producer;

  LiveGroupTest(KafkaBox box) {
    this.box = box;
    this.group = box.group("inventory");
    this.producer = new OrderEventsProducer(box.producer(), box.name("orders"));
  }

  @BeforeAll
  static void startAProcess(@TempDir Path folder) {
    Broker broker = Broker.kafka();
    inventory =
        ChildProcess.start(
            folder, DyingInventory.class, broker.address(), String.valueOf(broker.external()));
  }

  @Test
  void twoMembersOfAGroupShareTheWork() {
    String topic = box.topic("orders", 3);
    Member amara = new Member(box, group, topic);
    Member bao = new Member(box, group, topic);
    boolean dealt =
        box.await(
            () -> !amara.fails() && !bao.fails() && amara.hasPartitions() && bao.hasPartitions());
    publish("OrderPlaced", 1, 30);
    publish("OrderCancelled", 1, 30);
    box.await(
        () ->
            !amara.fails() && !bao.fails() && amara.handled().size() + bao.handled().size() >= 60);
    Set<String> both = new HashSet<>(amara.orders());
    both.retainAll(bao.orders());

    promise("two members of a group share the partitions, and each event is handled by one of them")
        .because("two members are there to do the work in half the time, not to do it twice")
        .lookAt("how InventoryConsumer joins the group: subscribe, with the topic")
        .isKept(
            List.of(true, 60, Set.of()),
            List.of(dealt, amara.handled().size() + bao.handled().size(), both),
            "two members, 60 events of 30 orders: whether both had partitions, how many events were"
                + " handled, and which orders both members had");
    promise("each order was placed before it was cancelled, for whoever handles it")
        .because("what was never reserved can't be given back")
        .lookAt("the key of the records, and the loop over them")
        .isKept(
            List.of(true, true),
            List.of(inOrder(amara), inOrder(bao)),
            "30 orders were placed and then cancelled: whether each member saw it in this order");
  }

  @Test
  void everyGroupSeesEveryEvent() {
    String topic = box.topic("orders", 3);
    publish("OrderPlaced", 1, 12);
    Member inventory = new Member(box, group, topic);
    box.await(() -> !inventory.fails() && inventory.handled().size() >= 12);
    inventory.close();
    Member analytics = new Member(box, box.group("analytics"), topic);
    box.await(() -> !analytics.fails() && analytics.handled().size() >= 12);

    promise("a new group begins with the oldest record, whatever other groups have read")
        .because("analytics joins today, and counts last week's orders, too")
        .lookAt("auto.offset.reset in InventoryConsumer.settings")
        .butNot(
            inventory.handled().isEmpty(),
            "12 events were there before the group, and it began behind them: it saw nothing")
        .isKept(
            List.of(Set.copyOf(orders(1, 12)), Set.copyOf(orders(1, 12))),
            List.of(Set.copyOf(inventory.orders()), Set.copyOf(analytics.orders())),
            "12 orders were placed; inventory handled these, and then analytics these");
  }

  @Test
  void whatFailedComesAgainAndARestartGoesOn() {
    String topic = box.topic("orders", 1);
    publish("OrderPlaced", 1, 12);
    Member first = new Member(box, group, topic);
    first.failOnce("o-8");
    boolean failed = box.await(first::fails);
    first.readTo("o-12");
    first.close();
    long committed = box.committed(group, topic).getOrDefault(0, 0L);
    publish("OrderPlaced", 13, 15);
    Member second = new Member(box, group, topic);
    second.readTo("o-15");

    promise("an event that failed comes again, and then all that come after it")
        .because("an order without tea is an angry customer")
        .lookAt("Consumer.seek: a consumer reads on at its position, committed or not")
        .butNot(
            failed && !first.orders().contains("o-8") && first.orders().contains("o-12"),
            "o-8 failed once, and the broker never gave it again")
        .isKept(
            orders(1, 12),
            first.orders(),
            "o-8 failed once; these orders were handled until o-12 came");
    promise("after a restart the group goes on where it has committed")
        .because("a release every day must not cost a day's work")
        .lookAt("what InventoryConsumer commits at its close")
        .isKept(
            List.of(12L, orders(13, 15)),
            List.of(committed, second.orders()),
            "12 events were handled, then inventory was restarted, and three more came: what was"
                + " committed, and what the second life handled");
  }

  @Test
  void afterAKillTheUncommittedComesAgain() {
    String topic = box.topic("orders", 1);
    publish("OrderPlaced", 1, 12);
    String name = box.name("amara");
    inventory.tell(String.join(" ", group, name, topic));
    box.awaitSlow(() -> inventory.lines().stream().anyMatch(DyingInventory::isTheEnd));
    boolean atWork = inventory.lines().contains(DyingInventory.IN_THE_MIDDLE);
    inventory.kill();
    Member next = new Member(box, group, topic, DyingInventory.named(name));
    next.readTo("o-12");

    promise("when a process is killed, all that it had not committed comes again")
        .because("nobody says goodbye in a power cut")
        .lookAt("when InventoryConsumer commits, and what")
        .isKept(
            List.of(true, orders(6, 12)),
            List.of(atWork, next.orders()),
            "a process was killed in the middle of o-8, with five orders committed: whether it came"
                + " so far"
                + (atWork ? "" : " (it said " + inventory.lines() + ")")
                + ", and the orders that its successor handled");
  }

  private void publish(String type, int first, int last) {
    List<CompletableFuture<?>> answers = new ArrayList<>();
    for (String order : orders(first, last)) {
      answers.add(producer.publish(new OrderEvent(UUID.randomUUID(), type, order, "2 tins")));
    }
    box.await(() -> answers.stream().allMatch(CompletableFuture::isDone));
  }

  private static List<String> orders(int first, int last) {
    return IntStream.rangeClosed(first, last).mapToObj(number -> "o-" + number).toList();
  }

  private static boolean inOrder(Member member) {
    Set<String> placed = new HashSet<>();
    return member.handled().stream()
        .allMatch(
            event ->
                event.type().equals("OrderPlaced")
                    ? placed.add(event.orderId())
                    : placed.contains(event.orderId()));
  }
}
