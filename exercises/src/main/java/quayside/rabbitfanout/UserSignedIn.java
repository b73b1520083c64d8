package quayside.rabbitfanout;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A user has signed in, somewhere and with some device.
 *
 * <p>On its way through the broker it is a text of five lines.
 */
public record UserSignedIn(
    UUID eventId, Instant occurredAt, String user, String country, String device) {
  public UserSignedIn {
    Objects.requireNonNull(eventId, "eventId");
    Objects.requireNonNull(occurredAt, "occurredAt");
    Objects.requireNonNull(user, "user");
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(device, "device");
  }

  /** Returns the event as the bytes of a message. */
  public byte[] toBytes() {
    String text =
        String.join("\n", eventId.toString(), occurredAt.toString(), user, country, device);
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Reads the event from the bytes of a message. */
  public static UserSignedIn fromBytes(byte[] bytes) {
    List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    return new UserSignedIn(
        UUID.fromString(lines.get(0)),
        Instant.parse(lines.get(1)),
        lines.get(2),
        lines.get(3),
        lines.get(4));
  }
}
