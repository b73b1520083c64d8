package quayside.retrydeadletter;

import static quayside.kit.Promise.promise;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quayside.retrydeadletter.ShopEvent.OrderCancelled;
import quayside.retrydeadletter.ShopEvent.OrderPlaced;

class RetryingHandlerTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Duration A_MINUTE = Duration.ofMinutes(1);
  private static final int FOR_EVER = 2_000;

  private final OrderPlaced placed = placed(7);
  private final OrderCancelled cancelled = new OrderCancelled(new UUID(1, 7), NOON, "o-7");
  private final OrderPlaced other = placed(8);
  private final MailRoom room = new MailRoom();

  @Test
  void whatFailedIsTriedAgainLater() {
    room.isBusy(3, placed);
    ShopEvent[] fortyOthers =
        IntStream.rangeClosed(101, 140).mapToObj(each -> placed(each)).toArray(ShopEvent[]::new);
    boolean free = room.offer(placed) && room.offer(fortyOthers);
    int triesAtNoon = room.triesOf(placed).size();
    room.pass(A_MINUTE);

    promise("after a transient error the event is tried again later, and no thread waits for it")
        .because("the mail server is busy for a moment, and the worker has other mail to send")
        .lookAt("what RetryingHandler.accept does after a failure: it asks the timer, and returns")
        .butNot(!free, "the worker slept between two tries, and 40 events behind it waited")
        .butNot(
            triesAtNoon > 1,
            "the event was tried " + triesAtNoon + " times in the same moment, without a wait")
        .butNot(
            room.triesOf(placed).size() == 1,
            "the handler failed once, and the event was never tried again")
        .isKept(
            List.of(4, 41),
            List.of(room.triesOf(placed).size(), room.handled.count()),
            "an event failed three times, 40 others came behind it, and not all were handled");
    promise("a failure of the handler stays inside")
        .because("the mailbox in front takes an exception for its own trouble")
        .lookAt("what RetryingHandler catches")
        .isKept(List.of(), room.escaped(), "an exception of the handler came out again");
  }

  @Test
  void eachWaitIsTwiceAsLongAsTheOneBefore() {
    room.isBusy(3, placed);
    room.offer(placed);
    room.pass(A_MINUTE);

    promise("without a random part, the waits are 100, 200 and 400 ms")
        .because("a server that is busy needs more time than it got, not the same once more")
        .lookAt("the wait after the second and the third try")
        .butNot(
            room.triesOf(placed).equals(List.of(0L, 100L, 200L, 300L)),
            "all waits were equally long, so a server in trouble is asked at the same pace for ever")
        .isKept(
            List.of(0L, 100L, 300L, 700L),
            room.triesOf(placed),
            "an event failed three times; it was tried at these milliseconds");
  }

  @Test
  void chanceKeepsTheCrowdApart() {
    Deque<Double> chance = new ArrayDeque<>(List.of(0.25, 0.5, 0.75));
    MailRoom jittery = new MailRoom(() -> chance.isEmpty() ? 0.99 : chance.remove());
    jittery.isBusy(3, placed);
    jittery.offer(placed);
    jittery.pass(A_MINUTE);
    List<Long> waits = waits(jittery.triesOf(placed));

    promise("each wait has a random part on top: the wait times the next random number")
        .because("a hundred workers that failed together must not come back together")
        .lookAt("where RetryingHandler asks timing.random(), and how often")
        .butNot(
            waits.equals(List.of(100L, 200L, 400L)),
            "no wait had a random part: all workers that failed together come back together")
        .isKept(
            List.of(125L, 300L, 700L),
            waits,
            "the random numbers were 0.25, 0.5 and 0.75, and the waits were these");
  }

  @Test
  void successIsTheEndOfTrying() {
    room.isBusy(2, placed);
    room.offer(placed);
    room.pass(A_MINUTE);

    promise("an event that was handled is not tried again, and leaves no dead letter")
        .because("a second try is a second mail to the customer")
        .lookAt("what follows a try that succeeded")
        .isKept(
            List.of(3, 1, 0),
            List.of(room.triesOf(placed).size(), room.handled.count(), room.letters.count()),
            "the third try succeeded; these are the numbers of tries, successes and dead letters");
  }

  @Test
  void aPermanentErrorIsNotTriedAgain() {
    room.fails(placed, invalid(), invalid(), invalid(), invalid());
    room.offer(placed);
    int lettersAtNoon = room.letters.count();
    room.pass(A_MINUTE);
    int tries = room.triesOf(placed).size();

    promise("after an InvalidEventException the event is set aside at once")
        .because("an order without an address has no address in 400 ms either")
        .lookAt("which exceptions RetryingHandler catches, and in which order")
        .butNot(
            tries > 1,
            "an invalid event was tried " + tries + " times: waiting won't make it valid")
        .isKept(1, lettersAtNoon, "an event was invalid, and these dead letters were kept at once");
  }

  @Test
  void afterFourTriesTheEventIsSetAside() {
    room.isBusy(FOR_EVER, placed);
    room.offer(placed);
    room.pass(Duration.ofHours(1));
    int tries = room.triesOf(placed).size();

    promise("an event gets four tries; then it is set aside, once")
        .because("a poison message that is never given up keeps workers busy for nothing")
        .lookAt("where RetryingHandler counts the tries of one event")
        .butNot(tries > 4, "try number " + tries + " of a poison message, and no end in sight")
        .isKept(
            List.of(4, 1),
            List.of(tries, room.letters.count()),
            "the handler always failed; these are the numbers of tries and of dead letters");
  }

  @Test
  void aDeadLetterTellsWhatWasTried() {
    IOException last = new IOException("mailbox of the customer is full");
    room.fails(placed, new IOException("1"), new IOException("2"), new IOException("3"), last);
    room.offer(placed);
    room.pass(A_MINUTE);
    List<Exception> causes = room.letters.all().stream().map(DeadLetter::cause).toList();

    promise("a dead letter holds the exception that the handler threw at the last try")
        .because("a person has to find out what to repair before the event can be replayed")
        .lookAt("the cause that RetryingHandler gives to a DeadLetter")
        .butNot(
            causes.size() == 1
                && causes.stream().noneMatch(cause -> tellsOf(IOException.class, cause)),
            "the dead letter doesn't say what went wrong: who reads it can neither repair nor replay")
        .isKept(List.of(last), causes, "a dead letter names another cause than the last failure");
    promise("a dead letter holds the event, the number of tries, and the first and the last time")
        .because("`four tries in a second` and `one try` point to different repairs")
        .lookAt("the other parts of the DeadLetter")
        .isKept(
            List.of(new DeadLetter(placed, 4, room.after(0), room.after(700), last)),
            room.letters.all(),
            "an event failed at its four tries");
  }

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
  }

  @Test
  void aLetterThatCannotBeKeptIsNotLost() {
    room.refuseLetters(2);
    room.isBusy(FOR_EVER, placed);
    room.offer(placed);
    room.pass(A_MINUTE);
    int tries = room.triesOf(placed).size();

    promise("when a dead letter can't be kept, the event stays here, and the alarm is told")
        .because("the last place where an event can be saved may fail too: its disk is full")
        .lookAt("what happens in RetryingHandler when aside.add throws an exception")
        .butNot(
            room.alarms.count() > 0 && room.letters.count() == 0 && room.retrying.close().isEmpty(),
            "the place for dead letters failed, and now the event is nowhere")
        .butNot(room.alarms.count() == 0, "a dead letter could not be kept, and nobody was told")
        .butNot(tries > 4, "the event was given up, and yet the handler got it again")
        .isKept(
            List.of(room.after(700), room.after(1_700), room.after(2_700)),
            Stream.concat(room.alarms.received().stream(), room.letters.received().stream())
                .map(each -> each.at())
                .toList(),
            "a letter was refused twice; these are the times of the alarms and of its arrival");
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

  private static boolean tellsOf(Class<? extends Exception> kind, Throwable cause) {
    return Stream.iterate(cause, each -> each != null, Throwable::getCause)
        .anyMatch(kind::isInstance);
  }

  private static List<Long> waits(List<Long> times) {
    List<Long> waits = new ArrayList<>();
    for (int i = 1; i < times.size(); i++) {
      waits.add(times.get(i) - times.get(i - 1));
    }
    return waits;
  }

  private static List<ShopEvent> of(String key, List<ShopEvent> events) {
    return events.stream().filter(event -> event.key().equals(key)).toList();
  }

  private static InvalidEventException invalid() {
    return new InvalidEventException("there is no address");
  }

  private static OrderPlaced placed(int number) {
    return new OrderPlaced(new UUID(0, number), NOON, "o-" + number);
  }
}
