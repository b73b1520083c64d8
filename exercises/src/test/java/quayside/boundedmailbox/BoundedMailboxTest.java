package quayside.boundedmailbox;

import static quayside.boundedmailbox.Overflow.BLOCK;
import static quayside.boundedmailbox.Overflow.DROP_NEWEST;
import static quayside.boundedmailbox.Overflow.DROP_OLDEST;
import static quayside.boundedmailbox.Overflow.REJECT;
import static quayside.kit.Promise.promise;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import quayside.kit.Gate;
import quayside.kit.ManualExecutor;
import quayside.kit.Recorder;
import quayside.kit.SideThread;

class BoundedMailboxTest {
  private final ManualExecutor byHand = new ManualExecutor();
  private final Recorder<Integer> delivered = new Recorder<>();
  private final Recorder<Integer> dropped = new Recorder<>();
  private final Gate gate = new Gate();

  @AfterEach
  void letEverybodyGo() {
    gate.open();
    runTurns();
  }

  @Test
  void whatFitsIsDelivered() {
    for (Overflow rule : Overflow.values()) {
      Recorder<Integer> handled = new Recorder<>();
      Mailbox<Integer> mailbox =
          new Mailbox<>(
              handled, byHand, new ConcurrentLinkedDeque<>(), new Limit<>(3, rule, dropped));
      Producer.of(mailbox, List.of(1, 2, 3)).finished();
      runTurns();

      promise("as many messages as the capacity says are taken and handled in order")
          .because("a limit is for what is too much, and not for what fits")
          .lookAt("what Mailbox.put does while there are free places")
          .isKept(
              List.of(1, 2, 3),
              handled.all(),
              "with the rule "
                  + rule
                  + ", three messages came to a mailbox for three, and were not handled in order");
    }
  }

  @Test
  void dropNewestKeepsWhatCameFirst() {
    Mailbox<Integer> mailbox = mailbox(3, DROP_NEWEST);
    Producer clicks = Producer.of(mailbox, List.of(1, 2, 3, 4, 5));
    boolean returned = clicks.overOrStuck();
    runTurns();

    promise("when the newest is dropped, the messages that wait already keep their places")
        .because("of a thousand clicks any ten will do, and dropping the new one is cheapest")
        .lookAt("what Mailbox.put compares with limit.capacity(), and what it does then")
        .butNot(
            delivered.count() == 5 && dropped.count() == 0,
            "5 messages waited in a mailbox for 3: nothing in it knows its limit")
        .butNot(delivered.count() > 3, delivered.count() + " messages waited in a mailbox for 3")
        .butNot(!returned, "the rule is to drop the newest, and yet the producer had to wait")
        .isKept(
            List.of(1, 2, 3),
            delivered.all(),
            "clicks 1 to 5 came to a mailbox for three, and the wrong ones were handled");
  }

  @Test
  void dropOldestKeepsWhatCameLast() {
    Mailbox<Integer> mailbox = mailbox(3, DROP_OLDEST);
    Producer prices = Producer.of(mailbox, List.of(1, 2, 3, 4, 5));
    boolean returned = prices.overOrStuck();
    runTurns();

    promise("when the oldest is dropped, the newest messages are handled, in their order")
        .because("of five prices of one tea, only the last one is true")
        .lookAt("at which end of the deque the oldest message stands")
        .butNot(!returned, "the rule is to drop the oldest, and yet the producer had to wait")
        .butNot(
            delivered.count() == 3 && delivered.all().contains(1),
            "the page still shows price 1: with five prices for three places, the oldest one stayed"
                + " and a newer one was dropped")
        .isKept(
            List.of(3, 4, 5),
            delivered.all(),
            "prices 1 to 5 came to a mailbox for three, and the wrong ones were handled");
  }

  @Test
  void rejectTellsTheProducer() {
    Mailbox<Integer> mailbox = mailbox(3, REJECT);
    Producer partner = Producer.of(mailbox, List.of(1, 2, 3, 4, 5));
    partner.overOrStuck();
    runTurns();

    promise("a message that finds no place is refused with an IllegalStateException")
        .because("a partner's program that is told so can send its order again later")
        .lookAt("what Mailbox.put does for the rule REJECT")
        .isKept(
            List.of(List.of(1, 2, 3), List.of(4, 5)),
            List.of(delivered.all(), partner.refused()),
            "orders 1 to 5 came to a mailbox for three; handled and refused are not 1 to 3 and 4, 5");
    promise("a refused message is not reported as dropped")
        .because("its producer still has it, and will count it a second time")
        .lookAt("when Mailbox calls limit.dropped()")
        .isKept(
            List.of(), dropped.all(), "two orders were refused, and the listener heard of them");
  }

  @Test
  void blockMakesTheProducerWaitForAPlace() {
    Mailbox<Integer> mailbox = mailbox(3, BLOCK);
    Producer checkout = Producer.of(mailbox, List.of(1, 2, 3, 4, 5));
    boolean returned = checkout.overOrStuck();
    refuseSpinning(checkout);
    int refused = checkout.refused().size();
    boolean resumed = runTurns() && checkout.finished();
    runTurns();

    promise("a producer that finds no place waits until there is one")
        .because("no payment may be lost, and checkout can wait")
        .lookAt("what a producer does while the mailbox is full, and who wakes it")
        .butNot(refused > 0, "the rule is to block, and a payment was refused")
        .butNot(returned, "five payments came to a mailbox for three, and put never waited")
        .butNot(
            !resumed,
            "the producer waited, places became free, and three seconds later it still waits")
        .isKept(
            List.of(1, 2, 3, 4, 5),
            delivered.all(),
            "the producer waited and went on, and not all payments were handled in order");
  }

  @Test
  void aHandlerAtWorkHoldsNobodyUp() {
    Mailbox<Integer> mailbox = heldMailbox(2);
    Producer.of(mailbox, List.of(1)).finished();
    SideThread turn = SideThread.start(byHand::runNext);
    gate.reached();
    boolean returned = Producer.of(mailbox, List.of(2, 3)).overOrStuck();
    gate.open();
    turn.finished();
    runTurns();

    promise("while the handler works, its message takes no place, and free places can be taken")
        .because("a minute of the mail server must not be a minute of the customer")
        .lookAt("what is locked while Mailbox calls the handler, and when a place becomes free")
        .butNot(
            !returned,
            "the handler was at work, two of two places were free, and the producer had to wait")
        .isKept(
            List.of(1, 2, 3),
            delivered.all(),
            "a message was handled, two more came meanwhile, and not all were handled in order");
  }

  @Test
  void oneFreePlaceIsForOneProducer() {
    Mailbox<Integer> mailbox = heldMailbox(1);
    Producer.of(mailbox, List.of(1)).finished();
    Producer amara = Producer.of(mailbox, List.of(2));
    Producer kenji = Producer.of(mailbox, List.of(3));
    boolean early = amara.overOrStuck() | kenji.overOrStuck();
    refuseSpinning(amara);
    SideThread turn = SideThread.start(byHand::runNext);
    gate.reached();
    boolean both = amara.overOrStuck() & kenji.overOrStuck();
    gate.open();
    boolean ended = turn.finished() && runTurns() && amara.finished() && kenji.finished();
    runTurns();

    promise("a place that becomes free goes to one of the producers that wait for it")
        .because("a limit that is exceeded under load is missing when it is needed")
        .lookAt("what a producer does after it was woken: somebody may have been faster")
        .butNot(early, "one message waited in a mailbox for one, and put let another one in")
        .butNot(
            both,
            "one place became free and two producers went on: 2 messages wait in a mailbox for 1")
        .butNot(
            ended && delivered.count() < 3,
            "both producers got a place, and a message stayed in it: nobody asked for its turn")
        .isKept(
            ended && delivered.count() == 3,
            "two producers waited for a place, and not all three messages were handled");
  }

  @Test
  void aWaitingProducerCanBeInterrupted() {
    Mailbox<Integer> mailbox = mailbox(1, BLOCK);
    Producer checkout = Producer.of(mailbox, List.of(1, 2));
    checkout.overOrStuck();
    refuseSpinning(checkout);
    checkout.interrupt();
    boolean ended = checkout.finished();
    runTurns();
    runTurns();

    promise("an interrupt ends the waiting with an InterruptedException")
        .because("a shop that closes for the night must not wait for a place in a mailbox")
        .lookAt("which kind of waiting Mailbox.put uses, and whether it catches the exception")
        .butNot(!ended, "the producer was interrupted, and three seconds later it still waits")
        .isKept(
            List.of(2),
            checkout.interrupted(),
            "the producer was interrupted while it waited, and put threw no InterruptedException");
    promise("a message whose producer was interrupted is not put in")
        .because("a payment that was given up must not be taken after all")
        .lookAt("what Mailbox.put does after it was interrupted")
        .isKept(List.of(1), delivered.all(), "put was interrupted, and the message was handled");
  }

  @Test
  void everyDroppedMessageIsReported() {
    Mailbox<Integer> mailbox = mailbox(3, DROP_OLDEST);
    Producer.of(mailbox, List.of(1, 2, 3, 4, 5, 6)).finished();
    List<Integer> first = dropped.all();
    Mailbox<Integer> other = mailbox(3, DROP_NEWEST);
    Producer.of(other, List.of(1, 2, 3, 4, 5, 6)).finished();
    List<Integer> all = dropped.all();

    promise("the listener hears of each message that is dropped")
        .because("who doesn't count what is lost believes that nothing is")
        .lookAt("each place in Mailbox where a message goes, and limit.dropped()")
        .butNot(
            all.isEmpty(),
            "the numbers do not add up: 6 messages came, 3 wait, and 3 are unaccounted for")
        .isKept(
            List.of(List.of(1, 2, 3), List.of(4, 5, 6)),
            List.of(first, all.subList(first.size(), all.size())),
            "twice 1 to 6 came to a mailbox for three, and the listener heard of the wrong ones");
  }

  private Mailbox<Integer> mailbox(int capacity, Overflow rule) {
    return new Mailbox<>(
        delivered, byHand, new ConcurrentLinkedDeque<>(), new Limit<>(capacity, rule, dropped));
  }

  /** A mailbox that blocks, and whose handler waits at the gate with its first message. */
  private Mailbox<Integer> heldMailbox(int capacity) {
    return new Mailbox<>(
        message -> {
          delivered.accept(message);
          gate.pass();
        },
        byHand,
        new ConcurrentLinkedDeque<>(),
        new Limit<>(capacity, BLOCK, dropped));
  }

  private static void refuseSpinning(Producer producer) {
    promise("a producer that waits uses no processor time")
        .because("the handler that it waits for needs the processor")
        .lookAt("what a producer does while the mailbox is full, and who wakes it")
        .isKept(
            !producer.spins(),
            "the producer burned a core while it waited: it looked again without a pause");
  }

  private boolean runTurns() {
    return SideThread.start(byHand::runAll).finished();
  }
}
