package eda.runner.check;

import eda.runner.broker.Equipment;
import eda.runner.jvm.ChildJvm;
import eda.runner.jvm.JvmCommand;
import eda.runner.jvm.Libraries;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Starts worker JVMs and keeps one standing by.
 *
 * <p>A worker is started ahead, used for one check, then ended with everything it started. Used by
 * one thread at a time. The one standing by has the equipment of the check before: a learner stays
 * with an exercise for a while.
 */
final class Workers implements AutoCloseable {
  private static final int CLEARING_SECONDS = 5;

  /** Classes made without end fill a memory of their own; a debugger could forge a report. */
  private static final List<String> LIMITS =
      List.of("-Xmx128m", "-XX:MaxMetaspaceSize=96m", "-XX:+DisableAttachMechanism");

  /** A broker's client has buffers and threads of its own. */
  private static final String MEMORY_WITH_BROKER = "-Xmx192m";

  private final Libraries libraries;
  private final ExecutorService clearing =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "worker-clearing");
            thread.setDaemon(true);
            return thread;
          });
  private Equipment needed = Equipment.NONE;
  private ChildJvm<Signal> standby;

  Workers(Libraries libraries) {
    this.libraries = libraries;
    clearing.execute(JvmCommand::sweep);
  }

  static JvmCommand command(Libraries libraries) {
    return new JvmCommand(
        "worker", LIMITS, libraries.forRunning(), "eda.runner.check.worker.WorkerMain");
  }

  private JvmCommand command() {
    JvmCommand usual = command(libraries);
    if (needed.equals(Equipment.NONE)) {
      return usual;
    }
    List<String> options = new ArrayList<>(needed.options());
    if (!needed.brokers().isEmpty()) {
      options.add(MEMORY_WITH_BROKER);
    }
    return usual.with(options, needed.jars());
  }

  /** Starts a worker now, if none stands by, so that it is ready when it is needed. */
  void prepare() {
    if (standby == null || !standby.alive()) {
      discard();
      standby = command().start(Signal.MESSAGES);
    }
  }

  /**
   * Returns a worker that the caller owns from now on.
   *
   * @param equipment what it has beside the usual
   */
  ChildJvm<Signal> take(Equipment equipment) {
    if (!equipment.equals(needed)) {
      retireStandby();
      needed = equipment;
    }
    prepare();
    ChildJvm<Signal> taken = standby;
    standby = null;
    return taken;
  }

  /** Ends a worker that was taken, without waiting until it is gone. */
  void retire(ChildJvm<Signal> used) {
    clearing.execute(used::close);
  }

  /** Ends all workers, and waits until nothing of them is left. */
  @Override
  public void close() {
    discard();
    clearing.shutdown();
    try {
      clearing.awaitTermination(CLEARING_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void retireStandby() {
    if (standby != null) {
      retire(standby);
      standby = null;
    }
  }

  private void discard() {
    if (standby != null) {
      standby.close();
      standby = null;
    }
  }
}
