package quayside.retrydeadletter;

import static quayside.kit.Promise.promise;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quayside.kit.Collected;
import quayside.kit.ManualScheduler;
import quayside.retrydeadletter.ShopEvent.OrderCancelled;
import quayside.retrydeadletter.ShopEvent.OrderPlaced;

/** What an event that waits means for the others, of its own key and of other keys. */
class WaitingLinesTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Duration A_MINUTE = Duration.ofMinutes(1);

  private final OrderPlaced placed = placed(7);
  private final OrderCancelled cancelled = new OrderCancelled(new UUID(1, 7), NOON, "o-7");
  private final OrderPlaced other = placed(8);
  private final MailRoom room = new MailRoom();

  @Test
  void otherKeysKeepFlowing() {
    room.isBusy(2, placed);
    room.offer(placed);
    room.offer(other);

    promise("an event that waits delays no event with another key")
        .because("mail for o-8 has nothing to do with what happened to o-7")
        .lookAt("what RetryingHandler asks before it tries an event: is *this key* waiting?")
        .butNot(
            room.handled.count() == 0 && room.triesOf(placed).size() == 1,
            "o-7 waited for its second try, and o-8 had to wait with it")
        .isKept(List.of(other), room.handled.all(), "o-7 waited for a try; then o-8 came");
  }

  @Test
  void eventsOfOneKeyKeepTheirOrder() {
    room.isBusy(2, placed);
    room.offer(placed);
    room.offer(cancelled);
    boolean overtaken = !room.triesOf(cancelled).isEmpty();
    room.pass(A_MINUTE);

    promise("while an event waits, later ones of its key wait behind it")
        .because(
            "`your order is cancelled`, then `thank you for your order`: nobody trusts such mail")
        .lookAt("what becomes of an event whose key has one waiting already")
        .butNot(overtaken, "the cancellation of o-7 was tried while its order still waited")
        .isKept(
            List.of(placed, cancelled),
            room.handled.all(),
            "o-7 was placed, failed twice, and was cancelled; these events were handled");
  }

  @Test
  void whoWaitedIsNotOvertakenByWhoComesLater() {
    MailRoom jittery = new MailRoom(() -> 0.5);
    jittery.isBusy(2, placed);
    jittery.offer(placed, cancelled);
    jittery.pass(Duration.ofMillis(460));
    OrderPlaced onceMore = new OrderPlaced(new UUID(2, 7), NOON, "o-7");
    jittery.offer(onceMore);
    jittery.pass(A_MINUTE);

    promise("events that wait behind another one get their turn as soon as that one is over")
        .because("an event that looks again at a time of its own can be overtaken in between")
        .lookAt("who wakes up the events behind the one that was handled")
        .isKept(
            List.of(placed, cancelled, onceMore),
            jittery.handled.all(),
            "o-7 was handled after 450 ms with its cancellation behind it; 10 ms later a third event"
                + " of o-7 came");
  }

  @Test
  void thoseBehindADeadLetterGetTheirTurn() {
    room.isBusy(4, placed);
    room.isBusy(3, cancelled);
    room.offer(placed, cancelled);
    room.pass(A_MINUTE);

    promise("when an event is set aside, the next one of its key is tried at once, four times too")
        .because("one broken event must not silence its order for ever")
        .lookAt("what RetryingHandler does after a dead letter, and where the tries are counted")
        .isKept(
            List.of(700L, 800L, 1_000L, 1_400L),
            room.triesOf(cancelled),
            "o-7 was set aside after 700 ms; its cancellation was tried at these milliseconds");
    MailRoom closed = new MailRoom();
    closed.isBusy(4, placed);
    closed.isBusy(4, cancelled);
    closed.offer(placed, cancelled);
    closed.pass(A_MINUTE);

    promise("the dead letter of such an event tells the times of its own tries")
        .because("`failed since noon` and `failed since half past` point to different causes")
        .lookAt("what RetryingHandler remembers of the event before, when the next one begins")
        .isKept(
            List.of(closed.after(0), closed.after(700), closed.after(700), closed.after(1_400)),
            closed.letters.all().stream()
                .flatMap(letter -> Stream.of(letter.first(), letter.last()))
                .toList(),
            "o-7 and its cancellation were set aside; these are the first and the last times of both");
  }

  @Test
  void thoseBehindAnInvalidEventGetTheirTurn() {
    room.fails(placed, new InvalidEventException("there is no address"));
    room.offer(placed, cancelled);
    MailRoom full = new MailRoom();
    full.refuseLetters(1);
    full.fails(placed, new InvalidEventException("there is no address"));
    full.offer(placed, cancelled);
    full.pass(A_MINUTE);

    promise("an invalid event holds up the next one of its key only until it is set aside")
        .because("an order without an address can still be cancelled")
        .lookAt("what follows in RetryingHandler when an invalid event was kept, or was not kept")
        .butNot(
            room.tries.count() == 1,
            "an invalid event was set aside, and the event behind it was never tried")
        .isKept(
            List.of(List.of(0L), 1, List.of(1_000L), 1),
            List.of(
                room.triesOf(cancelled),
                room.letters.count(),
                full.triesOf(cancelled),
                full.letters.count()),
            "o-7 was invalid, and was cancelled; these are the times at which the cancellation was"
                + " tried and the dead letters, then both where a letter could be kept a second later");
  }

  @Test
  void aKeyThatIsOverIsForgotten() {
    ManualScheduler scheduler = new ManualScheduler();
    RetryingHandler retrying =
        new RetryingHandler(
            event -> {},
            letter -> {},
            (letter, cause) -> {},
            new Timing(scheduler.clock(), scheduler::after, () -> 0));
    Collected keys = new Collected();
    handleThousand(retrying, keys);
    int kept = keys.stillAlive();

    promise("of a key with no event left nothing is kept")
        .because("each order is a key of its own: the worker's memory is full by Friday")
        .lookAt("what RetryingHandler keeps for each key, and when it is removed")
        .isKept(
            List.of(0, List.of()),
            List.of(kept, retrying.close()),
            "1,000 orders were handled at once; so many keys are kept, and these events");
  }

  private static void handleThousand(RetryingHandler retrying, Collected keys) {
    for (int number = 0; number < 1_000; number++) {
      String key = keys.watch("o-" + number);
      retrying.accept(new OrderPlaced(new UUID(0, number), NOON, key));
    }
  }

  @Test
  void closeGivesBackWhatIsNotOver() {
    room.isBusy(3, placed);
    room.isBusy(3, other);
    room.offer(placed, other, cancelled);
    List<ShopEvent> notOver = room.retrying.close();
    room.pass(A_MINUTE);

    promise("close gives back all events that are neither handled nor set aside")
        .because("a new release stops the worker; what it leaves behind must reach the next one")
        .lookAt("what RetryingHandler knows about events that wait")
        .butNot(
            notOver.isEmpty(),
            "two orders and a cancellation waited, close gave nothing back, and they are lost")
        .isKept(
            List.of(List.of(placed, cancelled), List.of(other)),
            List.of(of("o-7", notOver), of("o-8", notOver)),
            "o-7 and o-8 waited, and a cancellation of o-7 behind it");
    promise("after close there are no more tries")
        .because("what was given back is somebody else's work now; two workers make two mails")
        .lookAt("the tasks that the timer still holds")
        .isKept(
            List.of(placed, other),
            room.tries.all(),
            "close gave an event back, and the timer had it tried all the same");
    promise("a closed handler refuses new events with an IllegalStateException")
        .because("a worker that takes an event and does nothing loses it")
        .lookAt("the first line of accept")
        .refuses(
            IllegalStateException.class,
            () -> room.retrying.accept(placed(9)),
            "an event came after the close");
  }

  @Test
  void aLongLineIsNoDeepStack() {
    room.isBusy(1, placed);
    room.offer(placed);
    ShopEvent[] behind =
        IntStream.rangeClosed(1, 20_000)
            .mapToObj(each -> new OrderCancelled(new UUID(2, each), NOON, "o-7"))
            .toArray(ShopEvent[]::new);
    room.offer(behind);
    room.pass(A_MINUTE);

    promise("however many events wait behind one, they are handled one after the other")
        .because("after an hour without a mail server, lines are long")
        .lookAt(
            "how RetryingHandler comes from one event to the next: in a loop, or inside a call?")
        .butNot(
            room.escaped().stream().anyMatch(StackOverflowError.class::isInstance),
            "20,000 events waited behind one, and each was handled inside the call for the one"
                + " before: the stack was full")
        .isKept(
            List.of(20_001, List.of()),
            List.of(room.handled.count(), room.escaped()),
            "20,000 events waited behind one; these are handled events and escaped exceptions");
  }

  private static List<ShopEvent> of(String key, List<ShopEvent> events) {
    return events.stream().filter(event -> event.key().equals(key)).toList();
  }

  private static OrderPlaced placed(int number) {
    return new OrderPlaced(new UUID(0, number), NOON, "o-" + number);
  }
}
