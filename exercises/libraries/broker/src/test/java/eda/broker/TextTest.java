package eda.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextTest {

  @Test
  void keepsLettersOfAnyLanguage() {
    assertThat(Text.clean("Bestellung-größe.日本 📦_1")).isEqualTo("Bestellung-größe.日本 📦_1");
  }

  @Test
  void replacesWhatMovesTheCursorBreaksTheLineOrHides() {
    assertThat(Text.clean("a\u001b[2J\r\n\t\u0000\u007f\u009b\u2028\u202e\u200bb\ud800"))
        .isEqualTo("a?[2J????????" + "?b?");
  }

  @Test
  void leavesNoControlCharacterWhateverIsGiven() {
    String all =
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    assertThat(Text.clean(all).chars().filter(Character::isISOControl)).isEmpty();
  }

  @Test
  void tellsAFaultInOneLine() {
    assertThat(Text.ofFault(new IOException("no\nroom"))).isEqualTo("no?room");
    assertThat(Text.ofFault(new IllegalStateException())).isEqualTo("IllegalStateException");
    assertThat(
            Text.ofFault(new BrokerFault("It doesn't start", new IllegalStateException("too old"))))
        .isEqualTo("It doesn't start: IllegalStateException: too old");
  }
}
