// Feedback: the sender needed an answer, and the actor was healthy
package quayside.pekkosupervision;

import java.util.HashMap;
import java.util.Map;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.AbstractBehavior;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.actor.typed.javadsl.Receive;
import org.apache.pekko.actor.typed.pubsub.Topic;

public class StockActor extends AbstractBehavior<StockMessage> {
  private final Map<String, Integer> tins;
  private final Ledger ledger;
  private final ActorRef<Topic.Command<StockChanged>> changes;

  private StockActor(
      ActorContext<StockMessage> context,
      Map<String, Integer> tins,
      Ledger ledger,
      ActorRef<Topic.Command<StockChanged>> changes) {
    super(context);
    this.tins = tins;
    this.ledger = ledger;
    this.changes = changes;
    ledger.opened();
  }

  public static Behavior<StockMessage> create(
      Map<String, Integer> opening, Ledger ledger, ActorRef<Topic.Command<StockChanged>> changes) {
    return Behaviors.setup(
        context -> new StockActor(context, new HashMap<>(opening), ledger, changes));
  }

  @Override
  public Receive<StockMessage> createReceive() {
    return newReceiveBuilder()
        .onMessage(StockMessage.Take.class, this::take)
        .onMessage(StockMessage.HowMany.class, this::howMany)
        .build();
  }

  private Behavior<StockMessage> take(StockMessage.Take order) {
    int there = tins.getOrDefault(order.tea(), 0);
    if (order.tins() < 1 || order.tins() > there) {
      String reason = order.tins() + " tins of " + order.tea() + ", and there are " + there;
      throw new IllegalArgumentException(reason);
    }
    int left = there - order.tins();
    tins.put(order.tea(), left);
    ledger.taken(order.tea(), order.tins());
    changes.tell(Topic.publish(new StockChanged(order.tea(), left)));
    order.replyTo().tell(new StockMessage.Tins(order.tea(), left));
    return this;
  }

  private Behavior<StockMessage> howMany(StockMessage.HowMany question) {
    int there = tins.getOrDefault(question.tea(), 0);
    question.replyTo().tell(new StockMessage.Tins(question.tea(), there));
    return this;
  }
}
