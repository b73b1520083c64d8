package quayside.pekkosupervision;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.Terminated;
import org.apache.pekko.actor.typed.javadsl.Behaviors;

/**
 * An actor that keeps what it hears, in order, also the end of an actor that it watches: then a
 * test knows at once that nobody will answer.
 */
class Listener<T> {
  static final String SILENCE = "nothing";
  static final String STOPPED = "the actor has stopped";
  private static final long PATIENCE_SECONDS = 5;

  private final BlockingQueue<Object> heard = new LinkedBlockingQueue<>();
  private final ActorRef<T> ref;
  private Object last = SILENCE;

  /** Makes one that watches nobody. */
  Listener(ActorTestKit kit, Class<T> kind) {
    ref = kit.spawn(listening(kind));
  }

  /** Makes one that also hears of the end of another actor. */
  Listener(ActorTestKit kit, Class<T> kind, ActorRef<?> watched) {
    ref =
        kit.spawn(
            Behaviors.setup(
                context -> {
                  context.watch(watched);
                  return listening(kind);
                }));
  }

  ActorRef<T> ref() {
    return ref;
  }

  /** Returns what it heard next, waiting for it: not for ever, and not for one that has stopped. */
  Object next() {
    if (last.equals(STOPPED)) {
      return STOPPED;
    }
    try {
      Object next = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      last = next == null ? SILENCE : next;
      return last;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return SILENCE;
    }
  }

  private Behavior<T> listening(Class<T> kind) {
    return Behaviors.receive(kind)
        .onMessage(kind, this::keep)
        .onSignal(Terminated.class, signal -> keep(STOPPED))
        .build();
  }

  private Behavior<T> keep(Object message) {
    heard.add(message);
    return Behaviors.same();
  }
}
