package quayside.kit.kafka;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The settings of clients in tests: where the broker is, and texts as keys and values. */
public final class ClientSettings {
  /** A client lets others wait by default. The course's own broker has nobody else to serve. */
  private static final Map<String, Object> FAST =
      Map.of(
          "fetch.max.wait.ms", 20,
          "retry.backoff.ms", 20,
          "reconnect.backoff.ms", 20);

  private ClientSettings() {}

  /** Returns settings for any client of the broker at this address. */
  public static Map<String, Object> of(String address, boolean external) {
    Map<String, Object> settings = new HashMap<>(external ? Map.of() : FAST);
    settings.put("bootstrap.servers", address);
    settings.put("key.serializer", StringSerializer.class);
    settings.put("value.serializer", StringSerializer.class);
    settings.put("key.deserializer", StringDeserializer.class);
    settings.put("value.deserializer", StringDeserializer.class);
    return settings;
  }

  /**
   * Returns settings for a member of a consumer group, which has these settings, too.
   *
   * <p>A member hears of a rebalance with its next heartbeat, so it has many of them. With the
   * newer group protocol their number is the broker's business.
   */
  public static Map<String, Object> ofMember(
      String address, boolean external, String group, Map<String, Object> more) {
    Map<String, Object> settings = of(address, external);
    settings.put("group.id", group);
    settings.putAll(more);
    if (!external && !"consumer".equals(settings.get("group.protocol"))) {
      settings.putIfAbsent("heartbeat.interval.ms", 50);
    }
    return settings;
  }
}
