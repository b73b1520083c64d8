package quayside.kafkagroup;

import static quayside.kit.Promise.promise;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quayside.kit.Gate;
import quayside.kit.SideThread;

/** The consumer's side, with the mock of Kafka's library: what is committed, and when. */
class CommitsTest {
  private static final Duration NOW = Duration.ZERO;

  private final WatchedConsumer kafka = new WatchedConsumer();
  private final InventoryConsumer inventory =
      new InventoryConsumer(kafka, WatchedConsumer.TOPIC, this::reserve, 5);
  private int failingCall;

  @Test
  void whatPollOnceReturnsIsDone() {
    Gate work = new Gate();
    List<Thread> here = new CopyOnWriteArrayList<>();
    WorkAtTheGate handler = new WorkAtTheGate(here, work);
    InventoryConsumer watched = new InventoryConsumer(kafka, WatchedConsumer.TOPIC, handler, 5);
    kafka.deal(0);
    kafka.add(0, 0, 3);
    SideThread polling =
        SideThread.start(
            () -> {
              here.add(Thread.currentThread());
              watched.pollOnce(NOW);
            });
    boolean early = polling.overOrStuck() && !handler.isDone();
    work.open();
    polling.finished();

    promise("when pollOnce returns, the work is done")
        .because("the next poll, or the end of the process, must not find work in other hands")
        .lookAt("on which thread InventoryConsumer calls the handler, and who waits for it")
        .butNot(
            early && autoCommit(),
            "pollOnce came back while another thread had the work: the next poll committed what the"
                + " worker had not finished")
        .isKept(!early, "pollOnce came back while another thread still had the work");
    promise("inventory commits by itself: auto-commit is off")
        .because("Kafka commits at a later poll or at the close, and never asks what was handled")
        .lookAt("enable.auto.commit in InventoryConsumer.settings")
        .isKept(
            !autoCommit(),
            "auto-commit was on, so whatever was polled is committed, handled or not");
  }

  @Test
  void everyEventIsHandledInItsOrder() {
    kafka.deal(0);
    kafka.add(0, 0, 3);
    int count = inventory.pollOnce(NOW);

    promise("pollOnce hands every record to the handler, in order, and says how many there were")
        .because("inventory reserves tea for each order, the earliest first")
        .lookAt("the loop in InventoryConsumer.pollOnce")
        .isKept(
            List.of(3, handled(0, 0, 3)),
            List.of(
                count, kafka.trail.stream().filter(each -> each.startsWith("handled")).toList()),
            "three events waited; this is the number that pollOnce returned, and what was done");
  }

  @Test
  void afterSoManyTheNextOffsetIsCommitted() {
    kafka.deal(0);
    kafka.add(0, 0, 4);
    inventory.pollOnce(NOW);
    List<String> afterFour = List.copyOf(kafka.trail);
    kafka.add(0, 4, 5);
    inventory.pollOnce(NOW);
    List<String> afterFive = List.copyOf(kafka.trail);
    List<String> right = then(handled(0, 0, 5), "commit 0:5");
    int commit = afterFive.indexOf("commit 0:5");
    int work = afterFive.indexOf("handled o-0-4");

    promise("there is one commit for every five events here, not one for each")
        .because("a commit is a question to the broker, and the next event waits for the answer")
        .lookAt("commitEvery in InventoryConsumer")
        .isKept(handled(0, 0, 4), afterFour, "four events were handled; this was done until then");
    promise("what is committed is the offset to read next: that of the last handled event, plus 1")
        .because("after a restart inventory goes on with the record of this offset")
        .lookAt("the number in the OffsetAndMetadata that InventoryConsumer commits, and when")
        .butNot(
            afterFive.equals(then(handled(0, 0, 5), "commit 0:4")),
            "offset 4 was handled and committed: one record comes back after each restart")
        .butNot(
            commit >= 0 && commit < work,
            "the commit came before the work: a crash between the two loses events")
        .isKept(right, afterFive, "five events were handled, and a commit is due after five");
  }

  @Test
  void aFailureLosesNothing() {
    kafka.deal(0, 1);
    kafka.add(0, 0, 3);
    kafka.add(1, 0, 3);
    failingCall = 2;
    boolean told = failsAtOnce();
    List<Long> done = Stream.of(0, 1).map(this::handledIn).toList();
    List<Long> next = Stream.of(0, 1).map(kafka::positionIn).toList();

    promise("when the handler throws, pollOnce throws too")
        .because("somebody has to decide: try again, set aside, or stop")
        .lookAt("what InventoryConsumer does with an exception of the handler")
        .isKept(
            told,
            "the handler failed for the second event, and pollOnce returned as if all were well");
    promise("the next poll begins with the first event that was not handled, in each partition")
        .because("an order for which no tea was reserved must come again")
        .lookAt("the position of the consumer after a failure, and Consumer.seek")
        .butNot(
            next.equals(List.of(3L, 3L)),
            "the handler failed for the second event, and the next poll goes on behind it: the event is skipped")
        .butNot(
            next.contains(1L) && next.contains(3L),
            "one partition goes back to the event that failed; the other one, which was polled with"
                + " it and not handled at all, is skipped")
        .isKept(
            done,
            next,
            "the handler failed for the second event; the next offsets of both partitions");
    promise("after a failure, what was handled before it is committed, and nothing else")
        .because("perhaps the process stops now, and its work should not be done twice")
        .lookAt("what InventoryConsumer commits before it throws")
        .isKept(
            committed(done),
            kafka.trail.stream().filter(each -> each.startsWith("commit")).sorted().toList(),
            "the handler failed for the second event; these are the commits");
  }

  @Test
  void beforePartitionsGoTheirWorkIsCommitted() {
    kafka.deal(0, 1);
    kafka.add(0, 0, 3);
    inventory.pollOnce(NOW);
    kafka.deal(1);
    List<String> atTheEnd = List.copyOf(kafka.trail);
    kafka.add(1, 0, 5);
    inventory.pollOnce(NOW);

    promise("before a partition goes to another member, what was handled is committed")
        .because("the other one begins at the committed offset, and does the rest again")
        .lookAt("the ConsumerRebalanceListener that InventoryConsumer subscribes with")
        .butNot(
            atTheEnd.equals(handled(0, 0, 3)),
            "three events were handled, the partition went to another member, and nothing was"
                + " committed: all three are handled twice")
        .isKept(
            then(handled(0, 0, 3), "commit 0:3"),
            atTheEnd,
            "a partition was taken away; the trail");
    promise("afterwards the partition is somebody else's business")
        .because("a second commit would put the other one's bookmark back")
        .lookAt("what InventoryConsumer remembers of a partition after its commit")
        .isKept(
            then(then(handled(0, 0, 3), "commit 0:3"), then(handled(1, 0, 5), "commit 1:5")),
            kafka.trail,
            "partition 0 was taken away, then five events of partition 1 were handled; the trail");
  }

  @Test
  void whatIsLostIsNotCommitted() {
    kafka.deal(0, 1);
    kafka.add(0, 0, 3);
    inventory.pollOnce(NOW);
    SideThread.start(
            () -> {
              kafka.lose(0);
              kafka.add(1, 0, 5);
              inventory.pollOnce(NOW);
            })
        .finished();

    promise("a partition that is lost is forgotten, without a commit")
        .because("another member has it already, and may be further; Kafka refuses a late commit")
        .lookAt(
            "onPartitionsLost of the listener: by default it does what onPartitionsRevoked does")
        .butNot(
            kafka.trail.contains("commit refused"),
            "the group had taken partition 0 away long ago, and inventory tried to commit it")
        .isKept(
            then(handled(0, 0, 3), then(handled(1, 0, 5), "commit 1:5")),
            kafka.trail,
            "partition 0 was lost, then five events of partition 1 were handled; the trail");
  }

  @Test
  void closeCommitsAndCloses() {
    kafka.deal(0);
    kafka.add(0, 0, 3);
    inventory.pollOnce(NOW);
    inventory.close();

    promise("close commits what was handled, then closes the consumer")
        .because("a planned restart should do no work twice, and leave the group at once")
        .lookAt("InventoryConsumer.close")
        .isKept(
            List.of(then(handled(0, 0, 3), "commit 0:3"), true),
            List.of(kafka.trail, kafka.closed()),
            "three events were handled, then inventory was closed; the trail, and whether it was");
  }

  private void reserve(OrderEvent event) {
    failingCall--;
    if (failingCall == 0) {
      throw new IllegalStateException("no tea was reserved, as this test wants it");
    }
    kafka.trail.add("handled " + event.orderId());
  }

  private boolean failsAtOnce() {
    try {
      inventory.pollOnce(NOW);
      return false;
    } catch (RuntimeException told) {
      return true;
    }
  }

  private static boolean autoCommit() {
    return !"false".equals(String.valueOf(InventoryConsumer.settings().get("enable.auto.commit")));
  }

  private Long handledIn(int partition) {
    String beginning = "handled o-" + partition + "-";
    return kafka.trail.stream().filter(each -> each.startsWith(beginning)).count();
  }

  private static List<String> committed(List<Long> next) {
    return IntStream.range(0, 2)
        .filter(each -> next.get(each) > 0)
        .mapToObj(each -> "commit " + each + ":" + next.get(each))
        .toList();
  }

  private static List<String> handled(int partition, int first, int end) {
    return IntStream.range(first, end)
        .mapToObj(offset -> "handled o-" + partition + "-" + offset)
        .toList();
  }

  private static List<String> then(List<String> first, String last) {
    return then(first, List.of(last));
  }

  private static List<String> then(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
