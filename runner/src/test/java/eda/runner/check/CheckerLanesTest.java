package eda.runner.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eda.runner.broker.BrokerSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CheckerLanesTest {
  private static final List<Integer> ITEMS = IntStream.range(0, 40).boxed().toList();

  @Test
  void resultsComeInTheOrderOfTheItemsAndEachIsCountedOnce() throws Exception {
    List<Integer> counts = new ArrayList<>();
    List<String> results =
        CheckerLanes.run(
            BrokerSource.NONE,
            ITEMS,
            (checker, item) -> "r" + item,
            (item, result, count) -> counts.add(count));
    assertThat(results).isEqualTo(ITEMS.stream().map(item -> "r" + item).toList());
    assertThat(counts).isEqualTo(IntStream.rangeClosed(1, 40).boxed().toList());
  }

  @Test
  void asManyWorkAtATimeAsThereAreCoresEachWithItsOwnChecker() throws Exception {
    int lanes = Math.min(8, Runtime.getRuntime().availableProcessors());
    CountDownLatch together = new CountDownLatch(lanes);
    Set<Checker> checkers = ConcurrentHashMap.newKeySet();
    List<Boolean> met =
        CheckerLanes.run(
            BrokerSource.NONE,
            ITEMS.subList(0, lanes),
            (checker, item) -> {
              checkers.add(checker);
              together.countDown();
              return together.await(20, TimeUnit.SECONDS);
            },
            (item, result, count) -> {});
    assertThat(met).doesNotContain(false);
    assertThat(checkers).hasSize(lanes);
  }

  @Test
  void theFirstFaultEndsItWhateverTheOthersDo() {
    Set<Integer> begun = ConcurrentHashMap.newKeySet();
    CountDownLatch never = new CountDownLatch(1);
    assertThatThrownBy(
            () ->
                CheckerLanes.run(
                    BrokerSource.NONE,
                    ITEMS,
                    (checker, item) -> {
                      begun.add(item);
                      if (item == 1 || Runtime.getRuntime().availableProcessors() == 1) {
                        throw new IllegalStateException("no");
                      }
                      never.await();
                      return item;
                    },
                    (item, result, count) -> {}))
        .hasMessage("no");
    assertThat(begun).hasSizeLessThanOrEqualTo(8);
  }

  @Test
  void nothingToDoIsFine() throws Exception {
    List<Integer> none = List.of();
    assertThat(
            CheckerLanes.run(
                BrokerSource.NONE, none, (checker, item) -> item, (item, result, count) -> {}))
        .isEmpty();
  }
}
