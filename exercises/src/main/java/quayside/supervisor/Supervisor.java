package quayside.supervisor;

// BEGIN SOLUTION
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
// END SOLUTION
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
// BEGIN SOLUTION
import java.util.concurrent.ConcurrentLinkedQueue;

// END SOLUTION

/**
 * Starts servers, its children, and starts each one anew when it has ended.
 *
 * <p>A restart asks the child's recipe for a new behaviour and leaves the other children alone. The
 * kind of a child says after which ends it comes back. A start that fails counts as another end of
 * that child.
 *
 * <p>When the limit of restarts is reached, the next end that asks for one is the last: all
 * children are stopped, and then the parent is told.
 *
 * <p>A supervisor works on threads of its pool only, does one thing at a time, and lets no thread
 * wait for a child.
 */
public class Supervisor {
  private final List<Child> children;
  private final Limit limit;
  private final Surroundings around;
  private final Map<String, GenServer<?>> running = new ConcurrentHashMap<>();

  // BEGIN SOLUTION
  private final Mailbox<Runnable> mailbox;

  /** When children were restarted, oldest first. Only the mailbox's turns use this and the rest. */
  private final Deque<Instant> restarts = new ArrayDeque<>();

  private final CompletableFuture<Void> closed = new CompletableFuture<>();
  private boolean closing;

  // END SOLUTION

  private Supervisor(List<Child> children, Limit limit, Surroundings around) {
    this.children = List.copyOf(children);
    this.limit = Objects.requireNonNull(limit, "limit");
    this.around = Objects.requireNonNull(around, "around");
    // BEGIN SOLUTION
    this.mailbox = new Mailbox<>(Runnable::run, around.pool(), new ConcurrentLinkedQueue<>());
    // END SOLUTION
  }

  /**
   * Starts the children in their order.
   *
   * <p>Throws what a child's {@code init} throws; the children before it are stopped then.
   */
  public static Supervisor start(List<Child> children, Limit limit, Surroundings around) {
    Supervisor supervisor = new Supervisor(children, limit, around);
    supervisor.startAll();
    return supervisor;
  }

  /** Returns the server that is this child now; empty when it is away. */
  public Optional<GenServer<?>> lookup(String name) {
    return Optional.ofNullable(running.get(name));
  }

  /**
   * Stops the children in reverse order, each one when the one before has ended. None is restarted
   * any more.
   *
   * @return completed when all have ended
   */
  public CompletableFuture<Void> shutdown() {
    // BEGIN SOLUTION
    mailbox.put(this::close);
    return closed.copy();
    // | // Nobody is stopped yet.
    // | return CompletableFuture.completedFuture(null);
    // END SOLUTION
  }

  private void startAll() {
    // BEGIN SOLUTION
    try {
      children.forEach(this::begin);
    } catch (RuntimeException | Error failure) {
      shutdown();
      throw failure;
    } finally {
      // Only now, so that no restart comes between two first starts.
      children.forEach(this::watch);
    }
    // | children.forEach(this::begin);
    // END SOLUTION
  }

  private void begin(Child child) {
    running.put(child.name(), GenServer.start(child.recipe().get(), around.pool()));
    // BEGIN SOLUTION
    // | // Nobody notices when this server ends.
    // END SOLUTION
  }

  // BEGIN SOLUTION

  /** The news comes on the ending server's thread; it is worked on in a turn of our own. */
  private void watch(Child child) {
    lookup(child.name())
        .ifPresent(
            server ->
                server.ended().thenAccept(reason -> mailbox.put(() -> hasEnded(child, reason))));
  }

  private void hasEnded(Child child, Optional<Throwable> reason) {
    running.remove(child.name());
    if (closing) {
      stopNext();
    } else if (comesBack(child.kind(), reason)) {
      restart(child, reason);
    }
  }

  private static boolean comesBack(Child.Kind kind, Optional<Throwable> reason) {
    return switch (kind) {
      case PERMANENT -> true;
      case TRANSIENT -> reason.isPresent();
      case TEMPORARY -> false;
    };
  }

  private void restart(Child child, Optional<Throwable> reason) {
    Instant now = around.clock().instant();
    restarts.removeIf(earlier -> earlier.isBefore(now.minus(limit.window())));
    if (restarts.size() >= limit.most()) {
      closed.thenRun(() -> around.parent().gaveUp(reason));
      close();
      return;
    }
    restarts.add(now);
    try {
      begin(child);
      watch(child);
    } catch (RuntimeException | Error failure) {
      mailbox.put(() -> hasEnded(child, Optional.of(failure)));
    }
  }

  private void close() {
    closing = true;
    stopNext();
  }

  /** Stops the last child that runs. News of its end will bring us here again. */
  private void stopNext() {
    for (int i = children.size() - 1; i >= 0; i--) {
      Optional<GenServer<?>> server = lookup(children.get(i).name());
      if (server.isPresent()) {
        server.get().stop();
        return;
      }
    }
    closed.complete(null);
  }
  // END SOLUTION
}
