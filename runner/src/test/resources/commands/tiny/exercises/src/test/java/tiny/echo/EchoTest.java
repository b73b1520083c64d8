package tiny.echo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class EchoTest {
  @Test
  void whatGoesInComesOut() {
    assertEquals("hey", Echo.of("hey"));
  }
}
