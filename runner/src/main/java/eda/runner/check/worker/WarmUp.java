package eda.runner.check.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The test that a worker runs while nobody waits, so that a real one finds everything loaded. */
class WarmUp {
  @Test
  void loadsWhatATestNeeds() {
    assertEquals(List.of(1, 2), List.of(1, 2));
  }
}
