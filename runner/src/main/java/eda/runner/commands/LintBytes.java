package eda.runner.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalInt;

/** The content of a file and the text that it is, with its line ends and byte order mark. */
final class LintBytes {
  /** Far more than any page; larger files are not worth the memory. */
  private static final long LARGEST = 50_000_000;

  /** As many bytes as git looks at to tell text from other files. */
  private static final int LOOKED_AT = 8_000;

  private final byte[] bytes;
  private final String text;

  private LintBytes(byte[] bytes) {
    this.bytes = bytes;
    this.text = new String(bytes, StandardCharsets.UTF_8);
  }

  static LintBytes of(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      // A folder that couldn't be listed: this tells why.
      Files.newDirectoryStream(file).close();
    }
    if (Files.size(file) > LARGEST) {
      throw new FileSystemException(file.toString(), null, "larger than 50 MB");
    }
    return new LintBytes(Files.readAllBytes(file));
  }

  String text() {
    return text;
  }

  boolean binary() {
    for (int i = 0; i < Math.min(LOOKED_AT, bytes.length); i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  /** The first line that is not UTF-8, if there is one. */
  OptionalInt brokenLine() {
    if (text.indexOf('\uFFFD') < 0) {
      return OptionalInt.empty();
    }
    byte[] again = text.getBytes(StandardCharsets.UTF_8);
    int at = Arrays.mismatch(bytes, again);
    if (at < 0) {
      return OptionalInt.empty();
    }
    String before = new String(bytes, 0, at, StandardCharsets.UTF_8);
    return OptionalInt.of((int) before.concat(".").lines().count());
  }

  boolean same(LintBytes other) {
    return Arrays.equals(bytes, other.bytes);
  }
}
