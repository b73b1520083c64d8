package quayside.leavequietly;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import quayside.kit.SideThread;

/**
 * Four threads that join and leave the topic `sign-ins` while the test's thread publishes on it.
 */
class Traffic {
  private static final int THREADS = 4;

  /** Enough to overlap with the publishing, and few enough for a bus that never forgets. */
  private static final int MOST_ROUNDS = 500;

  private final EventBus bus;
  private final AtomicInteger received = new AtomicInteger();
  private final AtomicBoolean publishing = new AtomicBoolean(true);
  private final CountDownLatch running = new CountDownLatch(THREADS);

  Traffic(EventBus bus) {
    this.bus = bus;
  }

  /** Publishes while the four threads join and leave; returns all that went wrong. */
  List<Throwable> run(int events, ShopEvent event) {
    List<SideThread> visitors = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      visitors.add(SideThread.start(this::joinAndLeave));
    }
    SideThread publisher = SideThread.start(() -> publish(events, event));
    List<Throwable> problems = new ArrayList<>();
    collect(publisher, problems);
    publishing.set(false);
    visitors.forEach(visitor -> collect(visitor, problems));
    return problems;
  }

  /** Returns how many events the four threads' handlers have received so far. */
  int received() {
    return received.get();
  }

  private void publish(int events, ShopEvent event) {
    await(running);
    for (int i = 0; i < events; i++) {
      bus.publish("sign-ins", event);
    }
  }

  private void joinAndLeave() {
    running.countDown();
    for (int round = 0; round < MOST_ROUNDS && publishing.get(); round++) {
      Subscription subscription = bus.subscribe("sign-ins", event -> received.incrementAndGet());
      subscription.close();
    }
  }

  private static void collect(SideThread thread, List<Throwable> problems) {
    if (!thread.finished()) {
      problems.add(new IllegalStateException("a thread that did not come to an end"));
    }
    thread.failure().ifPresent(problems::add);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
