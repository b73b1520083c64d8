package quayside.boundedmailbox;

import static quayside.kit.Promise.promise;

import java.util.HashSet;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import quayside.kit.FourThreads;
import quayside.kit.ManualExecutor;
import quayside.kit.Races;
import quayside.kit.Recorder;
import quayside.kit.SideThread;

class EightProducersTest {
  private static final int EACH = 100;

  private final FourThreads pool = new FourThreads();
  private final ManualExecutor byHand = new ManualExecutor();
  private final Recorder<Integer> delivered = new Recorder<>();
  private final Recorder<Integer> dropped = new Recorder<>();

  @AfterEach
  void letEverybodyGo() {
    pool.close();
  }

  @Test
  void twoProducersDoNotTakeTheSamePlace() {
    Races races = new Races();
    Mailbox<Integer> mailbox =
        new Mailbox<>(
            delivered,
            byHand,
            new RaceDeque<>(races),
            new Limit<>(16, Overflow.DROP_NEWEST, dropped));
    Producer.of(mailbox, numbers(0, 15)).finished();
    races.force(() -> put(mailbox, 15), () -> put(mailbox, 16));
    SideThread.start(byHand::runAll).finished();

    promise("no more messages wait than the capacity says, however many threads put some in")
        .because("a limit that is exceeded under load is missing when it is needed")
        .lookAt("what another producer may do between looking for a place and taking it")
        .butNot(
            delivered.count() == 17,
            "17 messages waited in a mailbox for 16: two threads checked at once, and both saw the"
                + " last place")
        .isKept(
            List.of(16, 1),
            List.of(delivered.count(), dropped.count()),
            "two producers came for one place, and handled and dropped are not 16 and 1");
  }

  @Test
  void theNumbersAddUpOnABusyEvening() {
    for (Overflow rule : Overflow.values()) {
      Recorder<Integer> out = new Recorder<>();
      Recorder<Integer> lost = new Recorder<>();
      Mailbox<Integer> mailbox =
          new Mailbox<>(out, pool, new ConcurrentLinkedDeque<>(), new Limit<>(16, rule, lost));
      List<Producer> producers =
          IntStream.range(0, 8)
              .mapToObj(i -> Producer.of(mailbox, numbers(i * EACH, (i + 1) * EACH)))
              .toList();
      boolean ended = producers.stream().allMatch(Producer::finished);
      int refused = producers.stream().mapToInt(each -> each.refused().size()).sum();
      out.await(8 * EACH - refused - lost.count());

      promise("every message is handled once, or dropped and reported, or refused")
          .because("after the sale somebody asks how many clicks and orders there were")
          .lookAt("what happens to a message in Mailbox while other threads are in it too")
          .isKept(
              List.of(true, 8 * EACH),
              List.of(ended, distinct(out, lost) + refused),
              "8 producers put in 100 messages each with the rule "
                  + rule
                  + ": handled "
                  + out.count()
                  + ", dropped "
                  + lost.count()
                  + ", refused "
                  + refused);
    }
  }

  @Test
  void eachProducersMessagesStayInOrder() {
    Mailbox<Integer> mailbox =
        new Mailbox<>(
            delivered,
            pool,
            new ConcurrentLinkedDeque<>(),
            new Limit<>(4, Overflow.BLOCK, dropped));
    List<Producer> producers =
        IntStream.range(0, 8)
            .mapToObj(i -> Producer.of(mailbox, numbers(i * EACH, (i + 1) * EACH)))
            .toList();
    boolean ended = producers.stream().allMatch(Producer::finished);
    delivered.await(8 * EACH);
    List<Integer> all = delivered.all();
    long inOrder =
        IntStream.range(0, 8)
            .filter(
                i ->
                    all.stream()
                        .filter(message -> message / EACH == i)
                        .toList()
                        .equals(numbers(i * EACH, (i + 1) * EACH)))
            .count();

    promise("the messages of one producer are handled in its order, also when it had to wait")
        .because("`paid`, then `cancelled`: the other way round a customer waits for her tea")
        .lookAt("at which end of the deque messages go in and out")
        .butNot(
            !ended, "8 producers waited for places again and again, and one of them still waits")
        .isKept(8L, inOrder, "8 producers waited for places again and again; in order: " + inOrder);
  }

  private static int distinct(Recorder<Integer> out, Recorder<Integer> lost) {
    HashSet<Integer> all = new HashSet<>(out.all());
    all.addAll(lost.all());
    return out.count() + lost.count() == all.size() ? all.size() : -1;
  }

  private static List<Integer> numbers(int from, int to) {
    return IntStream.range(from, to).boxed().toList();
  }

  private static void put(Mailbox<Integer> mailbox, int message) {
    try {
      mailbox.put(message);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
