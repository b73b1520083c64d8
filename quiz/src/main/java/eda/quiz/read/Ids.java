package eda.quiz.read;

import eda.quiz.Kind;
import eda.quiz.Option;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Gives the questions of a page their ids: the author's own, or a hash of what is asked and of its
 * key, so that an id changes when the key does. Repetitions get an ordinal.
 */
final class Ids {
  private final Map<String, Integer> seen = new HashMap<>();

  /** A form of the id that no other question of the page has. */
  String unique(String id) {
    int ordinal = seen.merge(id, 1, Integer::sum);
    return ordinal == 1 ? id : unique(id + "-" + ordinal);
  }

  boolean taken(String id) {
    return seen.containsKey(id);
  }

  static String hash(String title, String body, Kind kind) {
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
