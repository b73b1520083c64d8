package quayside.pekkosupervision;

import com.typesafe.config.ConfigFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.apache.pekko.actor.typed.ActorRef;
import quayside.pekkosupervision.SessionGuardian.Opened;
import quayside.pekkosupervision.SessionGuardian.Report;
import quayside.pekkosupervision.SessionGuardian.Subscribe;
import quayside.pekkosupervision.SessionGuardian.Subscribed;
import quayside.pekkosupervision.StockMessage.Answer;
import quayside.pekkosupervision.StockMessage.HowMany;
import quayside.pekkosupervision.StockMessage.Take;

/**
 * A guardian with its stock, ten tins of each tea, and a customer who asks.
 *
 * <p>Each shop has an actor system of its own: topics of one name find each other in a system, and
 * a shop that is closing must not get what another publishes.
 */
class Shop implements AutoCloseable {
  private static final Map<String, Integer> OPENING =
      Map.of("sencha", 10, PaperLedger.POISON, 10, PaperLedger.HELD, 10);

  final ActorTestKit kit;
  final PaperLedger ledger = new PaperLedger();
  final Listener<Report> office;
  final Listener<Answer> customer;
  final ActorRef<StockMessage> stock;
  private final ActorRef<Subscribe> guardian;
  private final Listener<StockChanged> nobody;

  Shop() {
    // Without a word of its log.
    String quiet = "pekko.loglevel=OFF\npekko.stdout-loglevel=OFF\npekko.log-dead-letters=off";
    kit = ActorTestKit.create(ConfigFactory.parseString(quiet));
    office = new Listener<>(kit, Report.class);
    guardian = kit.spawn(SessionGuardian.create(OPENING, ledger, office.ref()));
    stock = ((Opened) office.next()).stock();
    customer = new Listener<>(kit, Answer.class, stock);
    nobody = new Listener<>(kit, StockChanged.class);
  }

  /** Ends all its actors, also one that a failed test has left at the gate. */
  @Override
  public void close() {
    ledger.gate.open();
    kit.shutdownTestKit();
  }

  void take(String tea, int tins) {
    stock.tell(new Take(tea, tins, customer.ref()));
  }

  void howMany(String tea) {
    stock.tell(new HowMany(tea, customer.ref()));
  }

  /** Asks, and returns the answer: everything that was sent before has been handled then. */
  Object askHowMany(String tea) {
    howMany(tea);
    return customer.next();
  }

  /**
   * Returns when this listener hears of every later change.
   *
   * @return what the office heard before it
   */
  List<Object> subscribe(Listener<StockChanged> subscriber) {
    guardian.tell(new Subscribe(subscriber.ref(), office.ref()));
    List<Object> before = new ArrayList<>();
    Object next = office.next();
    while (!(next instanceof Subscribed) && !next.equals(Listener.SILENCE)) {
      before.add(next);
      next = office.next();
    }
    return before;
  }

  /**
   * Returns what the office heard after the stock has stopped.
   *
   * <p>The guardian's answers tell when it has heard of the end, so nobody waits for a report that
   * doesn't come: with the first one the signal is in its mailbox, with the second one it is
   * handled.
   */
  List<Object> reportsOfTheEnd() {
    List<Object> reports = new ArrayList<>(subscribe(nobody));
    reports.addAll(subscribe(nobody));
    return reports;
  }
}
