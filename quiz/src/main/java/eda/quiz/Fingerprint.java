package eda.quiz;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A short hash of what a question asks and of its key.
 *
 * <p>It is the id of a question whose author gave none, and it tells whether a question with an id
 * has been edited since it was last answered.
 */
public final class Fingerprint {
  private Fingerprint() {}

  public static String of(Question question) {
    return of(question.title(), question.body(), question.kind());
  }

  public static String of(String title, String body, Kind kind) {
    StringBuilder content = new StringBuilder(title).append('\n').append(body).append('\n');
    content.append(kind.name()).append('\n');
    if (kind instanceof Kind.Choice choice) {
      for (Option option : choice.options()) {
        content.append(option.correct() ? '+' : '-').append(option.text()).append('\n');
      }
    } else {
      content.append(kind.key());
    }
    byte[] digest = sha256().digest(content.toString().getBytes(StandardCharsets.UTF_8));
    return "q" + HexFormat.of().formatHex(digest, 0, 6);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }
}
