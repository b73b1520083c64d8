package eda.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class LifeTest {

  private static final Duration LONG = Duration.ofHours(1);
  private static final Duration SHORT = Duration.ofMillis(100);

  @Test
  void endsWhenNobodyComes() throws Exception {
    assertThat(length(new Life(new Life.Patience(SHORT, LONG, LONG))))
        .isGreaterThan(SHORT.minusMillis(20));
  }

  @Test
  void endsAWhileAfterTheLastUserLeft() throws Exception {
    Life life = new Life(new Life.Patience(LONG, SHORT, LONG));
    life.enter();
    life.enter();
    life.leave();
    assertThat(life.users()).isEqualTo(1);
    life.leave();
    assertThat(length(life)).isBetween(SHORT.minusMillis(20), Duration.ofSeconds(10));
  }

  @Test
  void waitsLongerForTheNextUserWhenItIsKept() throws Exception {
    Life life = new Life(new Life.Patience(LONG, Duration.ZERO, SHORT));
    life.enter();
    life.keep();
    life.leave();
    assertThat(length(life)).isGreaterThan(SHORT.minusMillis(20));
  }

  @Test
  void endsAtOnceWhenTold() throws Exception {
    Life life = new Life(new Life.Patience(LONG, LONG, LONG));
    life.enter();
    Thread other = new Thread(life::end);
    other.start();
    assertThat(length(life)).isLessThan(Duration.ofSeconds(10));
    other.join();
  }

  private static Duration length(Life life) throws InterruptedException {
    long start = System.nanoTime();
    life.awaitEnd();
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
