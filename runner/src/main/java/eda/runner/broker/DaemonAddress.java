package eda.runner.broker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the process with the brokers listens, as it wrote it into a file itself.
 *
 * @param started when it began, in milliseconds since 1970, which tells it from a later process of
 *     the same number
 */
record DaemonAddress(long pid, long started, int port, String secret) {
  /** The system tells the start of a process by a clock that may be put right meanwhile. */
  private static final long SAME_MILLIS = 2_000;

  private static final int MOST_BYTES = 4_096;

  /** Returns what the file says, nothing when it isn't there or isn't whole. */
  static Optional<DaemonAddress> read(Path file) {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
        return Optional.empty();
      }
      Map<String, String> values = new HashMap<>();
      for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n")) {
        int equals = line.indexOf('=');
        if (equals > 0) {
          values.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
        }
      }
      int port = Integer.parseInt(values.getOrDefault("port", ""));
      String secret = values.getOrDefault("secret", "");
      return port < 1 || port >= 1 << 16 || secret.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new DaemonAddress(
                  Long.parseLong(values.getOrDefault("pid", "")),
                  Long.parseLong(values.getOrDefault("started", "")),
                  port,
                  secret));
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Returns whether the process that wrote this still runs, as far as the system tells. */
  boolean lives() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(process -> process.info().startInstant().map(this::isStart).orElse(true))
        .isPresent();
  }

  private boolean isStart(Instant start) {
    return Math.abs(start.toEpochMilli() - started) < SAME_MILLIS;
  }
}
