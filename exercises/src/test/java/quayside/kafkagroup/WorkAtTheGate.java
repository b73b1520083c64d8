package quayside.kafkagroup;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import quayside.kit.Gate;

/** A handler that works at once on these threads, and waits at a gate on every other one. */
class WorkAtTheGate implements OrderHandler {
  private final List<Thread> here;
  private final Gate gate;
  private final AtomicInteger done = new AtomicInteger();

  WorkAtTheGate(List<Thread> here, Gate gate) {
    this.here = here;
    this.gate = gate;
  }

  @Override
  public void handle(OrderEvent event) {
    if (!here.contains(Thread.currentThread())) {
      gate.pass();
    }
    done.incrementAndGet();
  }

  /** Returns whether all three events of the test were handled. */
  boolean isDone() {
    return done.get() == 3;
  }
}
