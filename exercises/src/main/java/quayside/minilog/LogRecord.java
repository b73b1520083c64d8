package quayside.minilog;

import java.util.Objects;

/**
 * An event in its place in a log.
 *
 * @param partition the part of the log that holds it, from 0 on
 * @param offset its number in this partition, from 0 on
 * @param key what its partition was chosen by
 * @param event what happened
 */
public record LogRecord(int partition, long offset, String key, ShopEvent event) {
  public LogRecord {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(event, "event");
  }
}
