package eda.runner.check.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The tests that a worker runs while nobody waits, so that real ones find loaded what most of them
 * use. One fails on purpose: a failure has a way of its own to be told.
 */
class WarmUp {
  @RegisterExtension
  final AfterEachCallback telling = context -> context.publishReportEntry("warm", "up");

  private final List<String> seen = new CopyOnWriteArrayList<>();

  @BeforeEach
  void hasASetUp() {
    seen.add("set up");
  }

  @Test
  void comparesValues() {
    assertEquals(List.of("set up"), seen);
  }

  @Test
  void handsOverBetweenThreads() throws InterruptedException {
    Map<String, List<String>> received = new ConcurrentHashMap<>();
    CountDownLatch done = new CountDownLatch(1);
    ExecutorService executor = Executors.newSingleThreadExecutor();
    executor.execute(
        () -> {
          received.computeIfAbsent("topic", topic -> new ArrayList<>()).add("event");
          done.countDown();
        });
    assertTrue(done.await(1, TimeUnit.SECONDS));
    executor.shutdownNow();
    assertEquals(Map.of("topic", List.of("event")), received);
  }

  @Test
  void fails() {
    assertEquals(List.of("promised"), List.of("happened"), () -> "what a failure says");
  }
}
