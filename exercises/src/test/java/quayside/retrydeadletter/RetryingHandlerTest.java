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
import quayside.retrydeadletter.ShopEvent.OrderPlaced;

class RetryingHandlerTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Duration A_MINUTE = Duration.ofMinutes(1);
  private static final int FOR_EVER = 2_000;

  private final OrderPlaced placed = placed(7);
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
            "the handler failed once, and a minute later the event had not been tried again")
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
        .butNot(
            tries > 4 && room.letters.count() == 0,
            "try number " + tries + " of a poison message, and no end in sight")
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
        .butNot(
            !room.escaped().isEmpty(),
            "a dead letter could not be kept, the exception ended the timer's task, and nothing else"
                + " was done about it")
        .butNot(room.alarms.count() == 0, "a dead letter could not be kept, and nobody was told")
        .butNot(tries > 4, "the event was given up, and yet the handler got it again")
        .isKept(
            List.of(room.after(700), room.after(1_700), room.after(2_700)),
            Stream.concat(room.alarms.received().stream(), room.letters.received().stream())
                .map(each -> each.at())
                .toList(),
            "a letter was refused twice; these are the times of the alarms and of its arrival");
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

  private static InvalidEventException invalid() {
    return new InvalidEventException("there is no address");
  }

  private static OrderPlaced placed(int number) {
    return new OrderPlaced(new UUID(0, number), NOON, "o-" + number);
  }
}
