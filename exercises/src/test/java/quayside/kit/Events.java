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
 * <p>After the test it publishes a report entry {@code course.events}: a line for each thing that
 * happened, {@code what micros who carrier topic event}, tab separated, and a last line {@code more
 * N} when there was more than it keeps. This class is thread-safe.
 */
public final class Events implements AfterEachCallback {
  private static final int MOST = 300;
  private static final int LONGEST = 120;

  private final long start = System.nanoTime();
  private final List<String> lines = new ArrayList<>();
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
    List<String> all = new ArrayList<>(lines);
    if (more > 0) {
      all.add("more\t" + more);
    }
    return all;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    List<String> all = lines();
    if (!all.isEmpty()) {
      context.publishReportEntry(Map.of("course.events", String.join("\n", all)));
    }
  }

  private synchronized void note(String what, String who, String topic, Object event) {
    if (lines.size() == MOST) {
      more++;
      return;
    }
    long micros = TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - start);
    lines.add(
        String.join(
            "\t",
            List.of(what, "" + micros, clean(who), clean(carrier), clean(topic), text(event))));
  }

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
