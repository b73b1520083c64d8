package eda.runner.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eda.runner.course.Course;
import eda.runner.course.Exercise;
import eda.runner.course.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verdict on usual code, and what it tells; each check runs in a real worker JVM. */
@Tag("slow")
class CheckerTest {
  private static final Course COURSE = Course.open(Path.of("..").toAbsolutePath().normalize());

  /** The bus with {@code @1} where it subscribes and {@code @2} where it publishes. */
  private static final String BUS =
      """
      package quayside.firstbus;

      import java.util.*;
      import java.util.function.Consumer;

      public class EventBus {
        private final Map<String, List<Consumer<ShopEvent>>> handlers = new HashMap<>();

        public void subscribe(String topic, Consumer<ShopEvent> handler) {
          @1
          Objects.requireNonNull(topic);
          Objects.requireNonNull(handler);
          handlers.computeIfAbsent(topic, t -> new ArrayList<>()).add(handler);
        }

        public void publish(String topic, ShopEvent event) {
          Objects.requireNonNull(event);
          @2
          handlers.getOrDefault(topic, List.of()).forEach(handler -> handler.accept(event));
        }
      }
      """;

  @TempDir Path folder;
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
  void rightCodePassesWithItsTestsInTheOrderInWhichTheyAreWritten() throws InterruptedException {
    Verdict verdict = check("", "");

    assertThat(verdict).isInstanceOf(Verdict.Passed.class);
    assertThat(verdict.tests().get(0).name()).isEqualTo("aSubscriberReceivesTheEventsOfItsTopic");
    assertThat(verdict.tests()).hasSize(8).allMatch(TestReport::passed);
  }

  @Test
  void aFailureNamesTheLearnersLineAndKeepsWhatWasPrinted() throws InterruptedException {
    Verdict verdict =
        check(
            "",
            "System.out.println(\"publishing on \" + topic); if (true) throw new IllegalStateException(\"no\");");

    TestReport first = ((Verdict.Failed) verdict).first();
    assertThat(first.message()).isEqualTo("java.lang.IllegalStateException: no");
    assertThat(first.file()).isEqualTo("EventBus.java");
    assertThat(first.line()).isEqualTo(18);
    assertThat(first.output()).isEqualTo("publishing on sign-ins\n");
  }

  @Test
  void printsOfAnotherThreadBelongToTheTestThatCausedThem() throws InterruptedException {
    String print =
        "Thread mail = new Thread(() -> System.out.println(\"from \" + Thread.currentThread().getName()), \"mail\"); mail.start(); try { mail.join(); } catch (InterruptedException e) { }";
    Verdict verdict = check(print, "");

    assertThat(verdict.tests().get(0).output()).isEqualTo("from mail\n");
  }

  @Test
  void codeThatDoesNotCompileIsToldAsJavacTellsIt() throws InterruptedException {
    Verdict verdict = check("", "int x = \"tea\";");

    Verdict.CompileError error = ((Verdict.DoesNotCompile) verdict).errors().get(0);
    assertThat(error.path()).isEqualTo(folder.resolve("EventBus.java"));
    assertThat(error.line()).isEqualTo(18);
    assertThat(error.message()).isEqualTo("incompatible types: String cannot be converted to int");
    assertThat(error.source().strip()).isEqualTo("int x = \"tea\";");
  }

  @Test
  void anEndlessLoopTimesOutAndSaysWhereItStood() throws InterruptedException {
    Verdict verdict = check("", "while (topic.length() > 0) { Thread.onSpinWait(); }");

    Verdict.TimedOut late = (Verdict.TimedOut) verdict;
    assertThat(late.running()).isEqualTo("aSubscriberReceivesTheEventsOfItsTopic");
    assertThat(late.threads()).hasSize(1);
    assertThat(late.threads().get(0).places().get(0).text()).isEqualTo("EventBus.java:18 publish");
  }

  @Test
  void anExceptionWithoutAReadableMessageIsStillAFailure() throws InterruptedException {
    Verdict verdict =
        check(
            "",
            "if (true) throw new RuntimeException() { @Override public String toString() { throw new IllegalStateException(); } @Override public String getMessage() { throw new IllegalStateException(); } };");

    assertThat(verdict).isInstanceOf(Verdict.Failed.class);
  }

  @Test
  void aMissingFileDoesNotCompile() throws InterruptedException {
    Verdict verdict = checker.check(new Submission(exercise(), List.of()));

    assertThat(verdict).isInstanceOf(Verdict.DoesNotCompile.class);
  }

  @Test
  void theNextCheckIsAsGoodAsNew() throws InterruptedException {
    assertThat(check("", "System.exit(3);")).isInstanceOf(Verdict.Crashed.class);
    assertThat(check("", "")).isInstanceOf(Verdict.Passed.class);
    assertThat(check("", "int x = \"tea\";")).isInstanceOf(Verdict.DoesNotCompile.class);
    assertThat(check("", "")).isInstanceOf(Verdict.Passed.class);
  }

  @Test
  void aCheckThatIsStoppedLeavesNoProcessAndTheNextOneWorks() throws Exception {
    CompletableFuture<Void> stop = new CompletableFuture<>();
    FutureTask<Verdict> checking =
        new FutureTask<>(
            () ->
                checker.check(
                    submission("", "while (topic.length() > 0) { Thread.onSpinWait(); }"),
                    stop,
                    CheckProgress.UNHEARD));
    new Thread(checking).start();
    while (workers() == 0) {
      Thread.onSpinWait();
    }
    stop.complete(null);

    assertThatThrownBy(() -> checking.get(8, TimeUnit.SECONDS))
        .hasCauseInstanceOf(InterruptedException.class);
    assertThat(workers()).isZero();
    assertThat(check("", "")).isInstanceOf(Verdict.Passed.class);
  }

  @Test
  void eachTestIsHeardOfAsItEnds() throws InterruptedException {
    List<String> heard = new ArrayList<>();
    CheckProgress progress =
        new CheckProgress() {
          @Override
          public void begins(List<String> tests) {
            tests.forEach(test -> heard.add("to come: " + test));
          }

          @Override
          public void ended(TestReport test) {
            heard.add(test.status() + ": " + test.name());
          }
        };
    Verdict verdict = checker.check(submission("", ""), new CompletableFuture<>(), progress);
    List<String> expected = new ArrayList<>();
    verdict.tests().forEach(test -> expected.add("to come: " + test.name()));
    verdict.tests().forEach(test -> expected.add("passed: " + test.name()));
    assertThat(heard).isEqualTo(expected).hasSizeGreaterThan(4);

    heard.clear();
    checker.check(submission("", "int x = \"tea\";"), new CompletableFuture<>(), progress);
    assertThat(heard).as("what doesn't compile begins nothing").isEmpty();
  }

  private static long workers() {
    return ProcessHandle.current().children().filter(ProcessHandle::isAlive).count();
  }

  private Verdict check(String atSubscribe, String atPublish) throws InterruptedException {
    return checker.check(submission(atSubscribe, atPublish));
  }

  private Submission submission(String atSubscribe, String atPublish) {
    List<SourceFile> code = new ArrayList<>();
    for (SourceFile file : exercise().sources().solution()) {
      boolean bus = file.fileName().equals("EventBus.java");
      String text = bus ? BUS.replace("@1", atSubscribe).replace("@2", atPublish) : file.text();
      code.add(new SourceFile(file.name(), folder.resolve(file.fileName()), text));
    }
    return new Submission(exercise(), code);
  }

  /** The exercise with a short limit, so that what never ends is told soon. */
  private static Exercise exercise() {
    Exercise it = COURSE.exercise("first-bus").orElseThrow();
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
