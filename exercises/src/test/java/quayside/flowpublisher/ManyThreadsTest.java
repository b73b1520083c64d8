package quayside.flowpublisher;

import static quayside.kit.Promise.promise;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import quayside.flowpublisher.ShopEvent.OrderPlaced;
import quayside.kit.Gate;
import quayside.kit.LateQueue;
import quayside.kit.Races;
import quayside.kit.Recorder;
import quayside.kit.SideThread;

class ManyThreadsTest {
  private final FlowTopic topic = new FlowTopic(ConcurrentLinkedQueue::new);
  private final Gate gate = new Gate();

  @AfterEach
  void letEverybodyGo() {
    gate.open();
  }

  @Test
  void cancelWaitsForNobody() {
    Recorder<Boolean> ended = new Recorder<>();
    Page page = new Page(self -> ended.accept(SideThread.start(self::cancel).overOrStuck()));
    topic.subscribe(page);
    page.request(5);
    SideThread checkout = SideThread.start(() -> publish(1, 2));
    checkout.finished();

    promise("cancel returns at once, also while onNext is at work (rule 3.5)")
        .because("a subscriber may cancel on another thread and wait until that is done")
        .lookAt("which lock is held while FlowTopic calls onNext: none should be")
        .butNot(
            ended.all().contains(false),
            "the subscriber called cancel from another thread and waited for ever: a lock was held"
                + " around onNext")
        .isKept(
            List.of("o-1"),
            page.signals(),
            "the page cancelled during its first event, and got these signals");
  }

  @Test
  void signalsNeverOverlap() {
    Page page = new Page(self -> gate.pass());
    topic.subscribe(page);
    SideThread.start(() -> publish(1, 6)).finished();
    List<SideThread> askers =
        Stream.generate(() -> SideThread.start(() -> page.request(2))).limit(3).toList();
    gate.reached();
    long returned = askers.stream().filter(SideThread::overOrStuck).count();
    gate.open();
    boolean ended = askers.stream().allMatch(SideThread::finished);

    promise("the next signal begins when the last one has returned (rule 1.3)")
        .because("a subscriber counts and remembers without a lock, since signals are serial")
        .lookAt("how many threads may send on one line, and what the others do instead")
        .butNot(page.overlapped(), "three threads asked, and two of them were in onNext at once")
        .isKept(
            List.of(2L, true, 6),
            List.of(returned, ended, page.signals().size()),
            "one of three threads that asked was held in onNext; the two others should return, and"
                + " six events should come");
  }

  @Test
  void nothingStaysBehind() {
    Races races = new Races();
    FlowTopic late = new FlowTopic(() -> new LateQueue<>(races));
    Page page = new Page();
    late.subscribe(page);
    page.request(5);
    races.force(() -> late.publish(order(1)), () -> late.publish(order(2)));

    promise("an event that was asked for is sent, at whatever moment it comes")
        .because("the last order of the evening would wait until somebody orders again, tomorrow")
        .lookAt("the end of sending: what if an event comes after the last look?")
        .butNot(
            page.signals().equals(List.of("o-1")),
            "one event stayed behind: it came after the last look into the queue, and the one who"
                + " was sending did not look again")
        .isKept(
            List.of("o-1", "o-2"),
            page.signals(),
            "a second event was published at the end of the first one's sending");
  }

  @Test
  void nothingComesDuringOnSubscribe() {
    Page page =
        Page.welcoming(
            self -> {
              self.request(5);
              SideThread.start(() -> publish(1, 1)).overOrStuck();
            });
    SideThread.start(() -> topic.subscribe(page)).finished();
    SideThread.start(() -> publish(2, 2)).finished();

    promise("onNext waits until onSubscribe has returned, also when that has asked (rule 1.3)")
        .because("a page that is not set up yet can't show an order")
        .lookAt("what a line's counter says before onSubscribe has returned")
        .butNot(
            page.overlapped(),
            "a page was still in onSubscribe, and another thread already called its onNext")
        .isKept(
            "o-2",
            page.all().get(page.count() - 1),
            "a page asked within onSubscribe, and an order published after that did not come");
  }

  @Test
  void threeThreadsAskForEverything() {
    Page page = new Page();
    topic.subscribe(page);
    SideThread checkout = SideThread.start(() -> publish(1, 6_000));
    List<SideThread> askers =
        Stream.generate(() -> SideThread.start(() -> ask(page, 2_000))).limit(3).toList();
    boolean ended = checkout.finished() & askers.stream().allMatch(SideThread::finished);

    promise("all events that were asked for come in order, whoever asks and whenever")
        .because("what holds for two threads by hand has to hold on a busy evening")
        .lookAt("what two threads may do to one Line at the same time")
        .butNot(page.overlapped(), "two threads were in onNext of one page at the same time")
        .isKept(
            List.of(true, orders(1, 6_000)),
            List.of(ended, page.signals()),
            "6,000 orders were published while three threads asked for 2,000 each, and so many came: "
                + page.signals().size());
  }

  private static void ask(Page page, int times) {
    for (int i = 0; i < times; i++) {
      page.request(1);
    }
  }

  private void publish(int from, int to) {
    IntStream.rangeClosed(from, to).forEach(number -> topic.publish(order(number)));
  }

  private static List<String> orders(int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(number -> "o-" + number).toList();
  }

  private static OrderPlaced order(int number) {
    Instant noon = Instant.parse("2026-03-01T12:00:00Z");
    return new OrderPlaced(new UUID(0, number), noon, "o-" + number);
  }
}
