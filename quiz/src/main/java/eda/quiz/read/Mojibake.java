package eda.quiz.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Text whose UTF-8 bytes were once taken for Windows-1252 or Latin-1, as in {@code Â©} for ©.
 *
 * <p>Repaired only where all of the text can be read that way, so that a real Ã stays.
 */
final class Mojibake {
  private Mojibake() {}

  static String repaired(String text) {
    if (text.indexOf('Â') < 0 && text.indexOf('Ã') < 0 && text.indexOf('â') < 0) {
      return text;
    }
    for (Charset taken :
        new Charset[] {Charset.forName("windows-1252"), StandardCharsets.ISO_8859_1}) {
      try {
        ByteBuffer bytes = taken.newEncoder().encode(CharBuffer.wrap(text));
        return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      } catch (CharacterCodingException e) {
        // It isn't such a text; the next character set may fit.
      }
    }
    return text;
  }
}
