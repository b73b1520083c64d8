package eda.runner.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that the test kit saw happen to an event, at a subscriber or at a publisher.
 *
 * @param micros the time since the test began, in microseconds
 * @param who the publisher or the subscriber
 * @param carrier what stands between them: a bus, a queue
 * @param topic what it was about, empty when that isn't known
 * @param event the event or the failure in a few words
 */
public record Happening(
    Deed deed, long micros, String who, String carrier, String topic, String event) {
  private static final int PARTS = 6;

  public Happening {
    Objects.requireNonNull(deed, "deed");
    Objects.requireNonNull(who, "who");
    Objects.requireNonNull(carrier, "carrier");
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(event, "event");
  }

  /** What was done. */
  public enum Deed {
    /** From here on the subscriber waits for the events of a topic. */
    SUBSCRIBED,
    LEFT,
    PUBLISHED,
    RECEIVED,
    ACKNOWLEDGED,
    /** A subscriber failed while it handled the event. */
    FAILED,
    /** The failure came out at the publisher. */
    THREW;

    /** Returns the name used in data formats. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Reads a line that the test kit wrote, its parts divided by tabs; none from any other line. */
  static Optional<Happening> read(String line) {
    String[] parts = line.split("\t", -1);
    if (parts.length != PARTS) {
      return Optional.empty();
    }
    return Arrays.stream(Deed.values())
        .filter(deed -> deed.word().equals(parts[0]))
        .findFirst()
        .map(deed -> new Happening(deed, micros(parts[1]), parts[2], parts[3], parts[4], parts[5]));
  }

  private static long micros(String text) {
    return isNumber(text) ? Long.parseLong(text) : 0;
  }

  static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() < 10
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
