package quayside.kittest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import quayside.kit.ManualExecutor;

class ManualExecutorTest {
  private final ManualExecutor executor = new ManualExecutor();
  private final List<Integer> ran = new ArrayList<>();

  @Test
  void runsNothingByItself() {
    executor.execute(() -> ran.add(1));
    assertEquals(List.of(), ran);
    assertEquals(1, executor.pending());
  }

  @Test
  void runsTheOldestTheNewestOrAll() {
    for (int i = 1; i <= 5; i++) {
      int number = i;
      executor.execute(() -> ran.add(number));
    }
    assertTrue(executor.runNext());
    assertTrue(executor.runLast());
    assertEquals(3, executor.runAll());
    assertEquals(List.of(1, 5, 2, 3, 4), ran);
    assertFalse(executor.runNext());
    assertFalse(executor.runLast());
  }

  @Test
  void runsTasksThatTasksAdd() {
    executor.execute(() -> executor.execute(() -> ran.add(2)));
    assertEquals(2, executor.runAll());
    assertEquals(List.of(2), ran);
  }

  @Test
  void endsWhenTasksAddTasksForEver() {
    executor.execute(
        new Runnable() {
          @Override
          public void run() {
            executor.execute(this);
          }
        });
    assertThrows(IllegalStateException.class, executor::runAll);
  }

  @Test
  void aTasksExceptionComesOutWhereItIsRun() {
    executor.execute(
        () -> {
          throw new IllegalArgumentException("from the task");
        });
    assertThrows(IllegalArgumentException.class, executor::runNext);
    assertEquals(0, executor.pending());
  }
}
