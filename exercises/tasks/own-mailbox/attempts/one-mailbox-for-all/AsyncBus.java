// Feedback: mail held up analytics
package quayside.ownmailbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

public class AsyncBus {
  private final ErrorListener errors;
  private final Backlog backlog = new Backlog();
  private final Map<String, List<Subscription>> receiversByTopic = new ConcurrentHashMap<>();
  private final Mailbox<Delivery> mailbox;

  public AsyncBus(Executor pool, ErrorListener errors) {
    this.errors = Objects.requireNonNull(errors, "errors");
    this.mailbox =
        new Mailbox<>(each -> handle(each.to(), each.event()), pool, new ConcurrentLinkedQueue<>());
  }

  public Subscription subscribe(String topic, Consumer<ShopEvent> handler) {
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(handler, "handler");
    List<Subscription> receivers =
        receiversByTopic.computeIfAbsent(topic, name -> new CopyOnWriteArrayList<>());
    Subscription subscription = new Subscription(handler, receivers::remove);
    receivers.add(subscription);
    return subscription;
  }

  public void publish(String topic, ShopEvent event) {
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(event, "event");
    List<Subscription> receivers = List.copyOf(receiversByTopic.getOrDefault(topic, List.of()));
    backlog.add(receivers.size());
    receivers.forEach(each -> mailbox.put(new Delivery(each, event)));
  }

  public int close(Duration timeout) throws InterruptedException {
    return backlog.close(timeout);
  }

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

  private record Delivery(Subscription to, ShopEvent event) {}
}
