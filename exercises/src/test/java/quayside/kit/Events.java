package quayside.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Notes who published what and who received it, so that a failed test can be drawn.
 *
 * <p>It only watches: nothing that a test asks depends on it. A test registers it, lets it make its
 * recorders, and says when somebody subscribes, publishes or leaves:
 *
 * <pre>{@code
 * @RegisterExtension final Events events = new Events();
 * private final Recorder<ShopEvent> analytics = events.recorder("analytics");
 *
 * events.subscribes("analytics", "sign-ins");
 * bus.subscribe("sign-ins", analytics);
 * events.publishes("accounts", "sign-ins", amara);
 * bus.publish("sign-ins", amara);
 * }</pre>
 *
 * <p>After a failed test it publishes a report entry {@code course.events}: a line for each thing
 * that happened, {@code what micros who carrier topic event}, tab separated, and a last line {@code
 * more N} when there was more than it keeps. With the configuration parameter {@code
 * course.events=all} it does so after each test; texts cost time, and mostly nobody reads them.
 *
 * <p>This class is thread-safe.
 */
public final class Events implements AfterEachCallback {
  private static final String NAME = "course.events";
  private static final int MOST = 300;
  private static final int LONGEST = 120;

  private final long start = System.nanoTime();
  private final List<Seen> seen = new ArrayList<>();
  private final String carrier;
  private int more;

  /** Watches the events on a bus. */
  public Events() {
    this("bus");
  }

  /** Watches the events that something else carries: a queue, a mailbox. */
  public Events(String carrier) {
    this.carrier = Objects.requireNonNull(carrier, "carrier");
  }

  /** Makes a recorder that also notes here what it receives. */
  public <E> Recorder<E> recorder(String who) {
    return new Recorder<>(who, this);
  }

  /** Returns the handler with a watch around it, which notes what it receives and its failures. */
  public <E> Consumer<E> handler(String who, Consumer<E> handler) {
    return event -> {
      received(who, event);
      try {
        handler.accept(event);
      } catch (RuntimeException | Error thrown) {
        failed(who, thrown);
        throw thrown;
      }
    };
  }

  /** Says that somebody is about to wait for the events of a topic. */
  public void subscribes(String who, String topic) {
    note("subscribed", who, topic, "");
  }

  /** Says that somebody is about to wait for them no longer. */
  public void leaves(String who, String topic) {
    note("left", who, topic, "");
  }

  /** Says that somebody is about to publish an event. */
  public void publishes(String who, String topic, Object event) {
    note("published", who, topic, event);
  }

  /** Says that an event has come to somebody. */
  public void received(String who, Object event) {
    note("received", who, "", event);
  }

  /** Says that somebody has handled an event and tells so. */
  public void acknowledges(String who, Object event) {
    note("acknowledged", who, "", event);
  }

  /** Says that somebody who handled an event failed. */
  public void failed(String who, Throwable cause) {
    note("failed", who, "", cause);
  }

  /** Says that publishing failed, and the publisher heard of it. */
  public void threw(String who, Throwable cause) {
    note("threw", who, "", cause);
  }

  /** Returns what was noted so far, as it is reported. */
  public synchronized List<String> lines() {
    List<String> lines = new ArrayList<>();
    seen.forEach(each -> lines.add(line(each)));
    if (more > 0) {
      lines.add("more\t" + more);
    }
    return lines;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    boolean asked =
        context.getExecutionException().isPresent()
            || context.getConfigurationParameter(NAME).isPresent();
    if (asked && !lines().isEmpty()) {
      context.publishReportEntry(Map.of(NAME, String.join("\n", lines())));
    }
  }

  private synchronized void note(String what, String who, String topic, Object event) {
    if (seen.size() == MOST) {
      more++;
    } else {
      seen.add(new Seen(what, System.nanoTime() - start, who, topic, event));
    }
  }

  private String line(Seen each) {
    return String.join(
        "\t",
        List.of(
            each.what,
            Long.toString(TimeUnit.NANOSECONDS.toMicros(each.nanos)),
            clean(each.who),
            clean(carrier),
            clean(each.topic),
            text(each.event)));
  }

  /** One thing that happened, and when. */
  private record Seen(String what, long nanos, String who, String topic, Object event) {}

  private static String text(Object event) {
    String name = event instanceof Throwable ? event.getClass().getSimpleName() : "";
    if (!name.isEmpty()) {
      String message = ((Throwable) event).getMessage();
      return clean(message == null ? name : name + ": " + message);
    }
    return clean(String.valueOf(event));
  }

  /** Texts are the learner's, too: nothing in them may look like another line or part. */
  private static String clean(String text) {
    String cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    return cut.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
  }
}
