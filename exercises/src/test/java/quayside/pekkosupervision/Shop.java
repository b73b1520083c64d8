package quayside.pekkosupervision;

import com.typesafe.config.ConfigFactory;
import java.util.Map;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.apache.pekko.actor.typed.ActorRef;
import quayside.pekkosupervision.SessionGuardian.Opened;
import quayside.pekkosupervision.SessionGuardian.Report;
import quayside.pekkosupervision.SessionGuardian.Subscribe;
import quayside.pekkosupervision.StockMessage.Answer;
import quayside.pekkosupervision.StockMessage.HowMany;
import quayside.pekkosupervision.StockMessage.Take;

/** A guardian with its stock, ten tins of each tea, and a customer who asks. */
class Shop {
  private static final Map<String, Integer> OPENING =
      Map.of("sencha", 10, PaperLedger.POISON, 10, PaperLedger.HELD, 10);

  final PaperLedger ledger = new PaperLedger();
  final Listener<Report> office;
  final Listener<Answer> customer;
  final ActorRef<StockMessage> stock;
  private final ActorRef<Subscribe> guardian;

  Shop(ActorTestKit kit) {
    office = new Listener<>(kit, Report.class);
    guardian = kit.spawn(SessionGuardian.create(OPENING, ledger, office.ref()));
    stock = ((Opened) office.next()).stock();
    customer = new Listener<>(kit, Answer.class, stock);
  }

  /** Starts Pekko without a word of its log. */
  static ActorTestKit kit() {
    String quiet = "pekko.loglevel=OFF\npekko.stdout-loglevel=OFF\npekko.log-dead-letters=off";
    return ActorTestKit.create(ConfigFactory.parseString(quiet));
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

  /** Returns when this listener hears of every later change. */
  void subscribe(Listener<StockChanged> subscriber) {
    guardian.tell(new Subscribe(subscriber.ref(), office.ref()));
    office.next();
  }
}
