package eda.runner.check;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.check.Happening.Deed;
import eda.runner.course.Course;
import eda.runner.course.Exercise;
import eda.runner.course.SourceFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a check brings back besides its verdict; each check runs in a real worker JVM. */
@Tag("slow")
class CheckEvidenceTest {
  private static final Course COURSE = Course.open(Path.of("..").toAbsolutePath().normalize());

  /** The bus with {@code @} where it publishes, in line 14. */
  private static final String BUS =
      """
      package quayside.firstbus;

      import java.util.*;
      import java.util.function.Consumer;

      public class EventBus {
        private final Map<String, List<Consumer<ShopEvent>>> handlers = new HashMap<>();

        public void subscribe(String topic, Consumer<ShopEvent> handler) {
          handlers.computeIfAbsent(topic, t -> new ArrayList<>()).add(handler);
        }

        public void publish(String topic, ShopEvent event) {
          @
        }
      }
      """;

  private static final String DELIVER =
      "handlers.getOrDefault(topic, List.of()).forEach(handler -> handler.accept(event));";

  private Checker checker;

  @BeforeEach
  void open() {
    checker = new Checker();
  }

  @AfterEach
  void close() {
    checker.close();
  }

  @Test
  void listsComeElementByElement() throws InterruptedException {
    Evidence evidence = first(check("")).evidence();

    assertThat(evidence.expected()).hasSize(1);
    assertThat(evidence.expected().get(0)).startsWith("UserSignedIn[").endsWith("userId=amara]");
    assertThat(evidence.actual()).isEmpty();
    assertThat(evidence.comparesLists()).isTrue();
  }

  @Test
  void theTrailOfEventsComesWithFailedTestsAndOnRequestWithPassedOnes()
      throws InterruptedException {
    Trail failed = first(check("")).evidence().events();
    assertThat(failed.seen())
        .extracting(Happening::deed)
        .containsExactly(Deed.SUBSCRIBED, Deed.PUBLISHED);

    assertThat(check(DELIVER).tests())
        .filteredOn(TestReport::passed)
        .hasSize(7)
        .allMatch(test -> test.evidence().equals(Evidence.NONE));
    Submission telling = submission(DELIVER).tellingAll();
    Trail passed = checker.check(telling).tests().get(0).evidence().events();
    assertThat(passed.seen())
        .extracting(Happening::deed)
        .containsExactly(Deed.SUBSCRIBED, Deed.PUBLISHED, Deed.RECEIVED);
    Happening received = passed.seen().get(2);
    assertThat(received.who()).isEqualTo("analytics");
    assertThat(received.carrier()).isEqualTo("bus");
    assertThat(received.event()).endsWith("userId=amara]");
    assertThat(passed.unseen()).isZero();
  }

  @Test
  void eachThreadsPrintsKeepItsName() throws InterruptedException {
    TestReport test =
        first(
            check(
                """
                System.out.println("here");
                Thread mail = new Thread(() -> System.out.println("there"), "mail\\t1");
                mail.start();
                try { mail.join(); } catch (InterruptedException e) { }
                System.out.println("here again");"""));

    assertThat(test.output()).isEqualTo("here\nthere\nhere again\n");
    assertThat(test.evidence().prints())
        .containsExactly(
            new Printed("tests", "here\n"),
            new Printed("mail 1", "there\n"),
            new Printed("tests", "here again\n"));
  }

  @Test
  void placesAreTheLearnersWithTheirSource() throws InterruptedException {
    Evidence evidence =
        first(check("Runnable r = () -> { throw new IllegalStateException(\"no\"); }; r.run();"))
            .evidence();

    assertThat(evidence.places()).as("the lambda and its method are in one line").hasSize(1);
    Place nearest = evidence.places().get(0);
    assertThat(nearest.text()).isEqualTo("EventBus.java:14 publish");
    assertThat(nearest.source().strip()).startsWith("Runnable r =");
    assertThat(evidence.frames().get(0))
        .startsWith("at quayside.firstbus.EventBus.lambda$publish$")
        .endsWith("(EventBus.java:14)");
    assertThat(evidence.frames()).anyMatch(frame -> frame.contains("EventBusTest.java"));
  }

  @Test
  void anExceptionMadeToMisleadIsStillAFailureAndNoMore() throws InterruptedException {
    String made =
        """
        if (true) throw new IllegalStateException("made") {
          @Override public StackTraceElement[] getStackTrace() { @frames }
        };""";
    String forged =
        "return new StackTraceElement[] {new StackTraceElement(\"quayside.firstbus.EventBus\","
            + " \"m\", \"EventBus.java\\t99999999999\\nthread\\tx\\ty\", -7)};";
    for (String frames : List.of("throw new IllegalStateException();", "return null;", forged)) {
      TestReport test = first(check(made.replace("@frames", frames)));
      assertThat(test.message()).isNotEmpty();
      assertThat(test.evidence().places()).allMatch(place -> place.line() < 20);
    }
  }

  @Test
  void aDeadLockNamesItsLocksItsThreadsAndTheirLines() throws InterruptedException {
    Verdict.TimedOut late =
        (Verdict.TimedOut)
            check(
                """
                Object orders = new StringBuilder(), stock = new Object();
                var both = new java.util.concurrent.CyclicBarrier(2);
                Thread other = new Thread(() -> { synchronized (stock) { try { both.await(); } catch (Exception e) { }
                  synchronized (orders) { } } }, "other");
                other.start();
                synchronized (orders) { try { both.await(); } catch (Exception e) { }
                  synchronized (stock) { } }""");

    assertThat(late.threads()).hasSize(2).allMatch(thread -> thread.locks().dead());
    Verdict.StuckThread tests = named("tests", late);
    Verdict.StuckThread other = named("other", late);
    assertThat(tests.locks().wanted()).startsWith("Object@");
    assertThat(tests.locks().owner()).isEqualTo("other");
    assertThat(tests.places().get(0).line()).isEqualTo(20);
    assertThat(other.places().get(0).line()).isEqualTo(17);
    Verdict.Held held = other.locks().held().get(0);
    assertThat(held.lock()).isEqualTo(tests.locks().wanted());
    assertThat(held.place().text()).isEqualTo("EventBus.java:17 publish");
    assertThat(other.locks().wanted()).startsWith("StringBuilder@");
    assertThat(other.locks().owner()).isEqualTo("tests");
  }

  private static Verdict.StuckThread named(String name, Verdict.TimedOut late) {
    return late.threads().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static TestReport first(Verdict verdict) {
    return ((Verdict.Failed) verdict).first();
  }

  private Verdict check(String atPublish) throws InterruptedException {
    return checker.check(submission(atPublish));
  }

  private static Submission submission(String atPublish) {
    Exercise exercise = COURSE.exercise("first-bus").orElseThrow();
    List<SourceFile> code =
        exercise.sources().solution().stream()
            .map(
                file ->
                    file.fileName().equals("EventBus.java")
                        ? new SourceFile(file.name(), file.path(), BUS.replace("@", atPublish))
                        : file)
            .toList();
    return new Submission(hurried(exercise), code);
  }

  /** The exercise with a short limit, so that what never ends is told soon. */
  private static Exercise hurried(Exercise it) {
    return new Exercise(
        it.name(),
        it.title(),
        it.stars(),
        it.minutes(),
        it.optional(),
        it.files(),
        3,
        it.starterFeedback(),
        it.needs(),
        it.task());
  }
}
