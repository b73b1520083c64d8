package quayside.ownmailbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
// BEGIN SOLUTION
import java.util.concurrent.ConcurrentLinkedQueue;
// END SOLUTION
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Carries events to the handlers of a topic, each through a mailbox of its own.
 *
 * <p>{@code publish} waits for no handler. A handler gets its events one at a time. It gets the
 * events that one thread publishes on one topic in the order in which that thread published them. A
 * handler that throws an exception fails alone, and the error listener is told.
 *
 * <p>The pool belongs to the caller. Any thread may use the bus at any time, also a handler.
 */
public class AsyncBus {
  private final Executor pool;
  private final ErrorListener errors;
  private final Backlog backlog = new Backlog();
  // BEGIN SOLUTION
  private final Map<String, List<Receiver>> receiversByTopic = new ConcurrentHashMap<>();

  // | private final Map<String, List<Subscription>> receiversByTopic = new ConcurrentHashMap<>();
  // END SOLUTION

  /** Makes a bus that runs its handlers on this pool. */
  public AsyncBus(Executor pool, ErrorListener errors) {
    this.pool = Objects.requireNonNull(pool, "pool");
    this.errors = Objects.requireNonNull(errors, "errors");
  }

  /**
   * Registers the handler's interest in a topic: from now on it receives each event on it.
   *
   * @return the subscription, to be closed when the interest ends
   */
  public Subscription subscribe(String topic, Consumer<ShopEvent> handler) {
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(handler, "handler");
    // BEGIN SOLUTION
    List<Receiver> receivers =
        receiversByTopic.computeIfAbsent(topic, name -> new CopyOnWriteArrayList<>());
    Subscription subscription =
        new Subscription(
            handler, closed -> receivers.removeIf(each -> each.subscription() == closed));
    Mailbox<ShopEvent> mailbox =
        new Mailbox<>(event -> handle(subscription, event), pool, new ConcurrentLinkedQueue<>());
    receivers.add(new Receiver(subscription, mailbox));
    return subscription;
    // | List<Subscription> receivers =
    // |     receiversByTopic.computeIfAbsent(topic, name -> new CopyOnWriteArrayList<>());
    // | Subscription subscription = new Subscription(handler, receivers::remove);
    // | receivers.add(subscription);
    // | return subscription;
    // END SOLUTION
  }

  /**
   * Puts the event into the mailbox of every handler of the topic and returns.
   *
   * @throws IllegalStateException when the bus is closed
   */
  public void publish(String topic, ShopEvent event) {
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(event, "event");
    // BEGIN SOLUTION
    List<Receiver> receivers = receiversOf(topic);
    backlog.add(receivers.size());
    receivers.forEach(receiver -> receiver.mailbox().put(event));
    // | List<Subscription> receivers = receiversOf(topic);
    // | backlog.add(receivers.size());
    // | // Each handler runs on the publisher's thread: publish waits for all of them.
    // | receivers.forEach(subscription -> handle(subscription, event));
    // END SOLUTION
  }

  /**
   * Accepts no event any more, and waits until all handlers are done or the time is over.
   *
   * @return how many deliveries were not over in time; those that had not begun never will
   */
  public int close(Duration timeout) throws InterruptedException {
    return backlog.close(timeout);
  }

  // BEGIN SOLUTION
  private List<Receiver> receiversOf(String topic) {
    // | private List<Subscription> receiversOf(String topic) {
    // END SOLUTION
    return List.copyOf(receiversByTopic.getOrDefault(topic, List.of()));
  }

  /** One delivery. It is complete: it contains failures, and counts the delivery as over. */
  private void handle(Subscription subscription, ShopEvent event) {
    try {
      if (!backlog.abandoned()) {
        subscription.deliver(event);
      }
    } catch (Exception failure) {
      if (failure.getCause() instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      report(event, subscription, failure);
    } finally {
      backlog.done();
    }
  }

  private void report(ShopEvent event, Subscription subscription, Exception failure) {
    try {
      errors.failed(event, subscription, failure);
    } catch (Exception unheard) {
      // The listener is the last to hear of a failure. Nobody is left to tell.
    }
  }

  // BEGIN SOLUTION

  /** A subscription and the mailbox in which its events wait. */
  private record Receiver(Subscription subscription, Mailbox<ShopEvent> mailbox) {}
  // END SOLUTION
}
