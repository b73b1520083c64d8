// Feedback: stock left while cart still needed it
package quayside.supervisor;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

public class Supervisor {
  private final List<Child> children;
  private final Limit limit;
  private final Surroundings around;
  private final Map<String, GenServer<?>> running = new ConcurrentHashMap<>();

  private final Mailbox<Runnable> mailbox;

  private final Deque<Instant> restarts = new ArrayDeque<>();

  private final CompletableFuture<Void> closed = new CompletableFuture<>();
  private boolean closing;

  private Supervisor(List<Child> children, Limit limit, Surroundings around) {
    this.children = List.copyOf(children);
    this.limit = Objects.requireNonNull(limit, "limit");
    this.around = Objects.requireNonNull(around, "around");
    this.mailbox = new Mailbox<>(Runnable::run, around.pool(), new ConcurrentLinkedQueue<>());
  }

  public static Supervisor start(List<Child> children, Limit limit, Surroundings around) {
    Supervisor supervisor = new Supervisor(children, limit, around);
    supervisor.startAll();
    return supervisor;
  }

  public Optional<GenServer<?>> lookup(String name) {
    return Optional.ofNullable(running.get(name));
  }

  public CompletableFuture<Void> shutdown() {
    mailbox.put(this::close);
    return closed.copy();
  }

  private void startAll() {
    try {
      children.forEach(this::begin);
    } catch (RuntimeException | Error failure) {
      shutdown();
      throw failure;
    } finally {
      children.forEach(this::watch);
    }
  }

  private void begin(Child child) {
    running.put(child.name(), GenServer.start(child.recipe().get(), around.pool()));
  }

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

  private void stopNext() {
    for (int i = 0; i < children.size(); i++) {
      Optional<GenServer<?>> server = lookup(children.get(i).name());
      if (server.isPresent()) {
        server.get().stop();
        return;
      }
    }
    closed.complete(null);
  }
}
