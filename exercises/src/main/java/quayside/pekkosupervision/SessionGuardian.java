package quayside.pekkosupervision;

// BEGIN SOLUTION
import java.time.Duration;
// END SOLUTION
import java.util.Map;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
// BEGIN SOLUTION
import org.apache.pekko.actor.typed.ChildFailed;
// END SOLUTION
import org.apache.pekko.actor.typed.MailboxSelector;
// BEGIN SOLUTION
import org.apache.pekko.actor.typed.SupervisorStrategy;
// END SOLUTION
import org.apache.pekko.actor.typed.javadsl.AbstractBehavior;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.actor.typed.javadsl.Receive;
import org.apache.pekko.actor.typed.pubsub.Topic;

/** The parent of the stock actor: starts it, supervises it, and tells the office how it goes. */
public class SessionGuardian extends AbstractBehavior<SessionGuardian.Subscribe> {
  /** So many messages may wait for the stock; later ones become dead letters. */
  public static final int MOST_WAITING = 100;

  private final ActorRef<Report> office;
  private final ActorRef<Topic.Command<StockChanged>> changes;

  /** Let this actor hear of changes; {@code done} is told when it does. */
  public record Subscribe(ActorRef<StockChanged> subscriber, ActorRef<Report> done) {}

  /** What the office hears. */
  public sealed interface Report {}

  /** The stock takes orders from now on. */
  public record Opened(ActorRef<StockMessage> stock) implements Report {}

  /** A subscriber hears of every later change. */
  public record Subscribed() implements Report {}

  /** The stock failed too often and has stopped. */
  public record StockFailed(String reason) implements Report {}

  private SessionGuardian(
      ActorContext<Subscribe> context,
      Map<String, Integer> opening,
      Ledger ledger,
      ActorRef<Report> office) {
    super(context);
    this.office = office;
    this.changes = context.spawn(Topic.create(StockChanged.class, "stock-changes"), "changes");
    Behavior<StockMessage> stock = StockActor.create(opening, ledger, changes);
    // BEGIN SOLUTION
    Behavior<StockMessage> supervised =
        Behaviors.supervise(stock)
            .onFailure(SupervisorStrategy.restart().withLimit(2, Duration.ofMinutes(1)));
    ActorRef<StockMessage> child =
        context.spawn(supervised, "stock", MailboxSelector.bounded(MOST_WAITING));
    context.watch(child);
    // | ActorRef<StockMessage> child =
    // |     context.spawn(stock, "stock", MailboxSelector.bounded(MOST_WAITING));
    // END SOLUTION
    office.tell(new Opened(child));
  }

  /** Makes a guardian with a stock of these tins. */
  public static Behavior<Subscribe> create(
      Map<String, Integer> opening, Ledger ledger, ActorRef<Report> office) {
    return Behaviors.setup(context -> new SessionGuardian(context, opening, ledger, office));
  }

  @Override
  public Receive<Subscribe> createReceive() {
    return newReceiveBuilder()
        .onMessage(Subscribe.class, this::subscribe)
        // BEGIN SOLUTION
        .onSignal(ChildFailed.class, this::stockFailed)
        // END SOLUTION
        .build();
  }

  private Behavior<Subscribe> subscribe(Subscribe message) {
    changes.tell(Topic.subscribe(message.subscriber()));
    message.done().tell(new Subscribed());
    return this;
  }

  // BEGIN SOLUTION

  private Behavior<Subscribe> stockFailed(ChildFailed signal) {
    office.tell(new StockFailed(signal.cause().getMessage()));
    return this;
  }
  // | // Who hears of the end of the stock, and what does the office hear then?
  // END SOLUTION
}
