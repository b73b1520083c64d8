package eda.broker;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What a client must know: any process of the machine can reach the port, but only the owner can
 * read the address file.
 */
record Secret(String hex) {

  static Secret random() {
    byte[] bytes = new byte[16];
    new SecureRandom().nextBytes(bytes);
    return new Secret(HexFormat.of().formatHex(bytes));
  }

  /** Takes the same time whatever the guess. */
  boolean matches(String guess) {
    return MessageDigest.isEqual(
        hex.getBytes(StandardCharsets.UTF_8), guess.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return "a secret";
  }
}
