package quayside.pekkosupervision;

import static quayside.kit.Promise.promise;
import static quayside.pekkosupervision.PaperLedger.HELD;
import static quayside.pekkosupervision.PaperLedger.POISON;

import java.util.List;
import org.apache.pekko.actor.DeadLetter;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.Adapter;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import quayside.pekkosupervision.SessionGuardian.StockFailed;
import quayside.pekkosupervision.StockMessage.HowMany;
import quayside.pekkosupervision.StockMessage.Refused;
import quayside.pekkosupervision.StockMessage.Tins;

class SessionGuardianTest {
  private final Shop shop = new Shop();

  @AfterEach
  void closeTheShop() {
    shop.close();
  }

  @Test
  void withoutSupervisionAFailureEndsAnActor() {
    ActorRef<String> alone =
        shop.kit.spawn(Behaviors.receive(String.class).onAnyMessage(this::fail).build());
    Listener<String> watcher = new Listener<>(shop.kit, String.class, alone);
    alone.tell("any message");

    promise("typed Pekko stops an actor that fails, unless somebody supervises it")
        .because("a state that nobody can trust must not answer customers")
        .lookAt("nothing of yours: this is what the library does by itself")
        .isKept(Listener.STOPPED, watcher.next(), "an actor without supervision failed");
  }

  @Test
  void aFailureDoesNotEndTheStock() {
    shop.take(POISON, 1);
    Object first = shop.askHowMany("sencha");
    // What the actor sent to itself when it failed was waiting before this question.
    Object second = shop.askHowMany("sencha");
    long tries = shop.ledger.tries(POISON);

    promise("after a failure the stock is started again and answers the next customer")
        .because("one torn page in the ledger must not close the whole shop")
        .lookAt("how SessionGuardian spawns the stock")
        .butNot(
            tries > 1,
            "the failed message came back and failed again: a restart loop, the message itself is"
                + " the problem")
        .butNot(
            first.equals(Listener.STOPPED),
            "the stock failed once and stopped for good; the next customer got no answer")
        .isKept(
            List.of(new Tins("sencha", 10), new Tins("sencha", 10)),
            List.of(first, second),
            "the ledger failed for one customer, and the next two asked for sencha");
  }

  @Test
  void aRestartBeginsWithAFreshState() {
    shop.take(POISON, 4);
    Object left = shop.askHowMany(POISON);
    boolean broken = left.equals(new Tins(POISON, 6));
    int openings = shop.ledger.openings();

    promise("a restarted stock begins with the tins of its opening")
        .because("six tins are counted and ten are on the shelf: the ledger knows of no sale")
        .lookAt("which line makes the map of tins, and when that line runs")
        .butNot(
            broken && openings > 1,
            "the count survived the restart: the stock began anew with the map of the one before")
        .butNot(
            broken && openings == 1,
            "the stock was resumed, which keeps the broken state on purpose")
        .isKept(
            new Tins(POISON, 10),
            left,
            "four of ten tins were counted out, then the ledger failed");
  }

  @Test
  void messagesThatWaitAreHandledAfterTheRestart() {
    shop.take(HELD, 1);
    boolean atWork = shop.ledger.gate.reached();
    shop.take(POISON, 1);
    shop.take("sencha", 2);
    shop.howMany("sencha");
    shop.ledger.gate.open();
    List<Object> answers =
        List.of(shop.customer.next(), shop.customer.next(), shop.customer.next());

    promise("messages that waited behind the failed one keep their places and are handled")
        .because("the ledger failed for one customer, and the others stand in line")
        .lookAt("how SessionGuardian spawns the stock")
        .isKept(
            List.of(true, List.of(new Tins(HELD, 9), new Tins("sencha", 8), new Tins("sencha", 8))),
            List.of(atWork, answers),
            "three messages waited behind one that failed");
  }

  @Test
  void theThirdFailureWithinAMinuteEndsTheStockAndTheOfficeHearsIt() {
    shop.take(POISON, 1);
    shop.take(POISON, 1);
    Object afterTwo = shop.askHowMany("sencha");
    shop.take(POISON, 1);
    Object end = shop.askHowMany("sencha");
    promise("the stock is restarted twice within a minute, and its third failure ends it")
        .because("a fault that comes back at once needs people, and restarts hide it from them")
        .lookAt("the limit of the restarts, in SessionGuardian")
        .butNot(
            afterTwo.equals(Listener.STOPPED),
            "the stock failed twice within a minute and stopped: it was restarted once only")
        .isKept(
            Listener.STOPPED,
            end,
            "the stock failed three times and was started once more, without a limit");
    promise("the office hears why the stock has stopped")
        .because("somebody has to look at the ledger")
        .lookAt("whom SessionGuardian watches, and which signal it handles")
        .isKept(
            List.of(new StockFailed("the ledger's page for oolong is torn")),
            shop.reportsOfTheEnd(),
            "the stock stopped after its third failure, and the office heard something else");
  }

  @Test
  void anOrderThatMakesNoSenseIsAnswered() {
    for (int tins : List.of(0, -3, 11)) {
      shop.take("sencha", tins);
      Object answer = shop.customer.next();
      int openings = shop.ledger.openings();

      promise("an order that can't be filled is refused in words, and the stock goes on")
          .because("the customer mistyped a number, and nothing is broken")
          .lookAt("what StockActor does before it counts")
          .butNot(
              openings == 1 && !(answer instanceof Refused),
              "somebody asked for " + tins + " of 10 tins, and no refusal came back")
          .isKept(
              List.of(true, 1),
              List.of(answer instanceof Refused, openings),
              "somebody asked for "
                  + tins
                  + " of 10 tins, and the stock failed: the sender needed"
                  + " an answer, and the actor was healthy");
    }
    promise("a refused order changes nothing")
        .because("nobody took a tin")
        .lookAt("what StockActor does before it counts")
        .isKept(new Tins("sencha", 10), shop.askHowMany("sencha"), "three orders were refused");
  }

  @Test
  void twoSubscribersHearOfAChange() {
    Listener<StockChanged> page = new Listener<>(shop.kit, StockChanged.class);
    Listener<StockChanged> buyers = new Listener<>(shop.kit, StockChanged.class);
    shop.subscribe(page);
    shop.subscribe(buyers);
    shop.take("sencha", 1);
    StockChanged changed = new StockChanged("sencha", 9);

    promise("every subscriber of the topic hears of every change")
        .because("the shop page shows the count, and the buyers order new tea")
        .lookAt("what StockActor tells the topic after a sale")
        .isKept(
            List.of(changed, changed),
            List.of(page.next(), buyers.next()),
            "one tin was taken, and two had subscribed");
  }

  @Test
  void whatFindsTheMailboxFullBecomesADeadLetter() {
    Listener<DeadLetter> letters = new Listener<>(shop.kit, DeadLetter.class);
    Adapter.toClassic(shop.kit.system())
        .eventStream()
        .subscribe(Adapter.toClassic(letters.ref()), DeadLetter.class);
    shop.take(HELD, 1);
    boolean atWork = shop.ledger.gate.reached();
    for (int sent = 0; sent < SessionGuardian.MOST_WAITING + 50; sent++) {
      shop.howMany("sencha");
    }
    boolean seen = isForStock(letters);
    shop.ledger.gate.open();

    promise("at most a hundred messages wait for the stock; what comes then is a dead letter")
        .because("a line without an end fills the memory, and nobody notices")
        .lookAt("with which mailbox SessionGuardian spawns the stock")
        .isKept(
            List.of(true, true),
            List.of(atWork, seen),
            "150 customers asked while the stock was at work, and no dead letter was seen");
  }

  /** Waits for a question to this stock; other actors may leave dead letters, too. */
  private boolean isForStock(Listener<DeadLetter> letters) {
    Object next = letters.next();
    while (next instanceof DeadLetter letter) {
      if (letter.recipient().equals(Adapter.toClassic(shop.stock))
          && letter.message() instanceof HowMany) {
        return true;
      }
      next = letters.next();
    }
    return false;
  }

  private Behavior<String> fail(String message) {
    throw new IllegalStateException("failed as it was told");
  }
}
