package quayside.kit;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * A real broker for a test: where it is, and for how long to wait for it.
 *
 * <p>It is looked for once in a virtual machine, in this order: the system property {@code
 * course.amqp} or {@code course.kafka}, which the program sets for a check; the environment's
 * {@code COURSE_AMQP} or {@code COURSE_KAFKA}, for a broker of your own; the broker that the
 * program keeps running, found by its file {@code .course/broker/address} in this folder or one
 * above; and where the course itself is built, a process of the tests' own, which ends with them.
 *
 * <p>A broker that the program did not start is external. It may be far away, and its settings are
 * made for servers, not for tests: everything waits ten times as long for it.
 */
public final class Broker {
  private static final int EXTERNAL_TIMES = 10;

  /** Shared on purpose: it takes seconds to start one, and fresh names keep tests apart. */
  private static final Map<String, Broker> FOUND = new ConcurrentHashMap<>();

  /** A busy machine makes a limit longer, this many times at most. */
  private static final int BUSY_TIMES = 2;

  /** A broker that is slow to answer is no reason to wait for ever. */
  private static final int LONGEST_TIMES = 6;

  /** What comes within this time needs no questions, which would make it come later. */
  private static final long A_MATTER_OF_COURSE = TimeUnit.MILLISECONDS.toNanos(400);

  private final String address;
  private final boolean external;

  private Broker(String address, boolean external) {
    this.address = address;
    this.external = external;
  }

  /** Returns the broker that speaks AMQP 0-9-1. */
  public static Broker amqp() {
    return FOUND.computeIfAbsent("amqp", Broker::find);
  }

  /** Returns the broker that speaks Kafka's protocol. */
  public static Broker kafka() {
    return FOUND.computeIfAbsent("kafka", Broker::find);
  }

  /** Returns {@code amqp://user:password@host:port}, or {@code host:port} for Kafka. */
  public String address() {
    return address;
  }

  /** Returns whether somebody else runs this broker. */
  public boolean external() {
    return external;
  }

  /**
   * Returns how long to wait for something that takes the course's own broker this long on a quiet
   * machine. Where programs queue for the processors, it is longer.
   */
  public Duration limit(Duration usual) {
    return usual.multipliedBy(external ? EXTERNAL_TIMES : timesAsSlow());
  }

  /** A broker and its clients are all slow where others work as well; some systems don't tell. */
  private static long timesAsSlow() {
    OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
    long queue = Math.round(system.getSystemLoadAverage() / system.getAvailableProcessors());
    return Math.max(1, Math.min(BUSY_TIMES, queue));
  }

  /**
   * Waits until this holds, asking every few milliseconds, for three seconds at most, or for thirty
   * when the broker is external.
   *
   * <p>The system's load says too late that a machine has become slow. So the wait is over when, as
   * well, the broker has answered as many questions as it usually does in that time; after eighteen
   * seconds in any case.
   *
   * @return false when the limit passed first
   */
  public boolean await(Question question, BooleanSupplier happened) {
    Patience patience = new Patience();
    Duration usual = Duration.ofNanos(patience.left());
    // A check that fails has told why; all that is wanted of it then is to end soon.
    Duration limit = Patience.isWhole() || external ? limit(usual) : usual;
    return patience.over(happensWithin(limit, usual, question, happened));
  }

  /**
   * Waits in the same way for what takes long, such as the start of another process.
   *
   * @param usual for how long at most, with the course's own broker
   */
  public boolean await(Duration usual, Question question, BooleanSupplier happened) {
    return happensWithin(limit(usual), usual, question, happened);
  }

  private boolean happensWithin(
      Duration limit, Duration usual, Question question, BooleanSupplier happened) {
    long begin = System.nanoTime();
    long passed = 0;
    long answered = 0;
    boolean seen = happened.getAsBoolean();
    while (!seen && (passed < limit.toNanos() || isSlow(passed, answered, usual))) {
      if (passed < A_MATTER_OF_COURSE) {
        answered = passed;
      } else {
        question.ask().run();
        answered += question.usual().toNanos();
      }
      if (!aMomentPasses(passed)) {
        return false;
      }
      passed = System.nanoTime() - begin;
      seen = happened.getAsBoolean();
    }
    return seen;
  }

  /**
   * A question that a broker answers at once, whatever else it does.
   *
   * @param ask asks it, and returns when the answer is there; one that fails is an answer as well
   * @param usual what one round takes on a machine with little to do, the test's own look included
   */
  public record Question(Runnable ask, Duration usual) {}

  private boolean isSlow(long passed, long answered, Duration usual) {
    return !external && answered < usual.toNanos() && passed < LONGEST_TIMES * usual.toNanos();
  }

  /** Whoever waits for long must not keep the broker from its work with questions. */
  private static boolean aMomentPasses(long passed) {
    int millis = passed < A_MATTER_OF_COURSE ? 2 : 10;
    try {
      return !new CountDownLatch(1).await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Broker find(String kind) {
    boolean external = List.of(System.getProperty("course.external", "").split(",")).contains(kind);
    return written(System.getProperty("course." + kind))
        .map(found -> new Broker(found, external))
        .or(
            () ->
                written(System.getenv("COURSE_" + kind.toUpperCase(Locale.ROOT)))
                    .map(Broker::ofYourOwn))
        .or(() -> running(kind))
        .or(() -> BrokerProcess.start().map(line -> new Broker(line.need(kind), false)))
        .orElseThrow(() -> new IllegalStateException(NOBODY));
  }

  private static Optional<String> written(String address) {
    return Optional.ofNullable(address).map(String::strip).filter(text -> !text.isEmpty());
  }

  private static Broker ofYourOwn(String address) {
    return new Broker(address, true);
  }

  private static Optional<Broker> running(String kind) {
    return Stream.iterate(Path.of("").toAbsolutePath(), here -> here != null, Path::getParent)
        .map(here -> here.resolve(".course").resolve("broker"))
        .flatMap(folder -> BrokerLine.to(folder).stream())
        .findFirst()
        .map(line -> new Broker(line.need(kind), line.external(kind)));
  }

  private static final String NOBODY =
      "no broker is running. Say `./course broker start` in the course's folder, then run the tests"
          + " again; or set COURSE_AMQP or COURSE_KAFKA to the address of one of your own.";
}
