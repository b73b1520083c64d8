package quayside.supervisor;

import static quayside.kit.Promise.promise;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import quayside.kit.Gate;
import quayside.kit.ManualClock;
import quayside.kit.ManualExecutor;
import quayside.kit.Recorder;
import quayside.kit.SideThread;

/**
 * A supervisor with its children, a clock and a pool that only the test moves, and a diary of all
 * that happens.
 *
 * <p>The diary's lines are a child's name and <em>begins</em>, <em>crashes</em> or <em>ends</em>.
 */
final class Shop {
  private static final int LOOKS = 100;
  private static final int MOST_ESCAPES = 1_000;

  final ManualExecutor pool = new ManualExecutor();
  final ManualClock clock = new ManualClock();
  final Recorder<String> diary = new Recorder<>();
  final Recorder<List<Object>> shown = new Recorder<>();
  final Recorder<String> parent = new Recorder<>();
  final Recorder<List<String>> diaryWhenParentHeard = new Recorder<>();

  private final Map<String, Gate> gates = new ConcurrentHashMap<>();
  private final Map<String, List<Integer>> failingBegins = new ConcurrentHashMap<>();
  private final Set<Thread> workers = ConcurrentHashMap.newKeySet();
  private volatile boolean stuck;
  private Supervisor supervisor;

  /** Opens a shop whose children are permanent and have these names. */
  static Shop of(String... names) {
    return new Shop().open(Child.Kind.PERMANENT, names);
  }

  /** Starts the supervisor; throws what its start throws. */
  Shop open(Child.Kind kind, String... names) {
    List<Child> children = new ArrayList<>();
    for (String name : names) {
      children.add(new Child(name, () -> new Shelf(name, this), kind));
    }
    supervisor =
        Supervisor.start(children, Limit.USUAL, new Surroundings(pool, clock, this::parentHears));
    return this;
  }

  /** Returns the child that has this name now; fails when there is none. */
  GenServer<?> server(String name) {
    Optional<GenServer<?>> server = supervisor.lookup(name);
    promise("when start returns all children are there, and lookup gives them by their names")
        .because("orders ask stock as soon as the shop is open")
        .lookAt("Supervisor.start and lookup")
        .isKept(server.isPresent(), "the supervisor was started, and " + name + " was not there");
    return server.orElseThrow();
  }

  Supervisor supervisor() {
    return supervisor;
  }

  /** Lets the next time that this line is written into the diary wait at a gate. */
  Gate gateAt(String line) {
    Gate gate = new Gate();
    gates.put(line, gate);
    return gate;
  }

  /** Lets this child's begins of these numbers fail; the first one has the number 1. */
  Shop failsToBegin(String name, Integer... numbers) {
    failingBegins.put(name, List.of(numbers));
    return this;
  }

  /** Writes a line; waits at its gate, or fails, if the test wants it so. */
  void note(String line) {
    diary.accept(line);
    Optional.ofNullable(gates.remove(line)).ifPresent(Gate::pass);
    String name = line.substring(0, line.indexOf(' '));
    if (line.equals(name + " begins")
        && failingBegins.getOrDefault(name, List.of()).contains(times(line))) {
      throw new IllegalStateException("the database is away");
    }
  }

  /** Returns how often the diary has this line. */
  int times(String line) {
    return (int) diary.all().stream().filter(line::equals).count();
  }

  /** Sends a message to the child that has this name now, and lets the pool work. */
  void tell(String name, Object message) {
    supervisor.lookup(name).ifPresent(server -> server.cast(message));
    settle();
  }

  /** Lets a child crash, and returns whether another one began in its place. */
  boolean crash(String name) {
    int before = times(name + " begins");
    tell(name, "crash");
    return until(() -> times(name + " begins") > before);
  }

  /** Asks a child for its state; empty when nobody answers. */
  Optional<List<Object>> stateOf(String name) {
    int before = shown.count();
    tell(name, "show");
    until(() -> shown.count() > before);
    return shown.count() > before ? Optional.of(shown.all().get(before)) : Optional.empty();
  }

  /** Lets the pool work until nothing is left to do, on a thread beside the test's own. */
  void settle() {
    if (!SideThread.start(this::work).overOrStuck()) {
      stuck = true;
    }
  }

  /**
   * Lets the pool work on a thread beside the test's own, which is returned when it stands at the
   * gate, or is over.
   */
  SideThread workTo(Gate gate) {
    SideThread worker = SideThread.start(this::work);
    worker.overOr(() -> gate.waiting() > 0);
    return worker;
  }

  /** Opens the gate, and waits until who stood there has done the rest of the work. */
  void open(Gate gate, SideThread worker) {
    boolean held = gate.waiting() > 0;
    gate.open();
    if (held) {
      worker.finished();
    }
    settle();
  }

  /** Returns whether a thread of the pool came to a point from which it did not go on. */
  boolean stuck() {
    return stuck;
  }

  /** Lets the pool work until this holds; gives up soon. */
  boolean until(BooleanSupplier holds) {
    settle();
    for (int look = 0; look < LOOKS && !stuck && !holds.getAsBoolean(); look++) {
      aMoment();
      settle();
    }
    return holds.getAsBoolean();
  }

  /** Returns whether a child began on a thread that is neither the test's nor the pool's. */
  boolean usedAnotherThread() {
    return diary.received().stream()
        .filter(line -> line.event().endsWith(" begins"))
        .map(Recorder.Received::thread)
        .anyMatch(thread -> !workers.contains(thread) && thread != Thread.currentThread());
  }

  void pass(Duration time) {
    clock.advance(time);
  }

  /** Runs the pool's tasks; their exceptions go nowhere, as in a pool. */
  void work() {
    workers.add(Thread.currentThread());
    for (int escapes = 0; escapes < MOST_ESCAPES; escapes++) {
      try {
        pool.runAll();
        return;
      } catch (RuntimeException | Error escaped) {
        // The diary shows what did not happen because of it.
      }
    }
  }

  private void parentHears(Optional<Throwable> reason) {
    diaryWhenParentHeard.accept(diary.all());
    parent.accept(reason.map(Throwable::getMessage).orElse("no reason"));
  }

  private static void aMoment() {
    try {
      new CountDownLatch(1).await(1, TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
