// Feedback: started once more, without a limit
package quayside.pekkosupervision;

import java.util.Map;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.ChildFailed;
import org.apache.pekko.actor.typed.MailboxSelector;
import org.apache.pekko.actor.typed.SupervisorStrategy;
import org.apache.pekko.actor.typed.javadsl.AbstractBehavior;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.actor.typed.javadsl.Receive;
import org.apache.pekko.actor.typed.pubsub.Topic;

public class SessionGuardian extends AbstractBehavior<SessionGuardian.Subscribe> {
  public static final int MOST_WAITING = 100;

  private final ActorRef<Report> office;
  private final ActorRef<Topic.Command<StockChanged>> changes;

  public record Subscribe(ActorRef<StockChanged> subscriber, ActorRef<Report> done) {}

  public sealed interface Report {}

  public record Opened(ActorRef<StockMessage> stock) implements Report {}

  public record Subscribed() implements Report {}

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
    Behavior<StockMessage> supervised =
        Behaviors.supervise(stock).onFailure(SupervisorStrategy.restart());
    ActorRef<StockMessage> child =
        context.spawn(supervised, "stock", MailboxSelector.bounded(MOST_WAITING));
    context.watch(child);
    office.tell(new Opened(child));
  }

  public static Behavior<Subscribe> create(
      Map<String, Integer> opening, Ledger ledger, ActorRef<Report> office) {
    return Behaviors.setup(context -> new SessionGuardian(context, opening, ledger, office));
  }

  @Override
  public Receive<Subscribe> createReceive() {
    return newReceiveBuilder()
        .onMessage(Subscribe.class, this::subscribe)
        .onSignal(ChildFailed.class, this::stockFailed)
        .build();
  }

  private Behavior<Subscribe> subscribe(Subscribe message) {
    changes.tell(Topic.subscribe(message.subscriber()));
    message.done().tell(new Subscribed());
    return this;
  }

  private Behavior<Subscribe> stockFailed(ChildFailed signal) {
    office.tell(new StockFailed(signal.cause().getMessage()));
    return this;
  }
}
