package eda.broker;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.qpid.server.model.SystemConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AmqpLaunchTest {

  private final PrintStream screen = System.out;

  @BeforeEach
  void silence() {
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
  }

  @AfterEach
  void speak() {
    System.setOut(screen);
  }

  @Test
  void throwsWhatQpidOnlyPrints() {
    assertThatThrownBy(() -> new AmqpLaunch().start(Map.of(SystemConfig.TYPE, "Nonsense")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Nonsense");
  }
}
