package tiny.addup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SumTest {
  @Test
  void noNumbersGiveZero() {
    assertEquals(0, Sum.of(List.of()));
  }

  @Test
  void everyNumberCounts() {
    assertEquals(6, Sum.of(List.of(1, 2, 3)), "promised: every number counts");
  }
}
