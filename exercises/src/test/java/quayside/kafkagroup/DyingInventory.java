package quayside.kafkagroup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import quayside.kit.kafka.ClientSettings;

/** A process that reads as inventory does, and stands still in the middle of order o-8. */
class DyingInventory {
  static final int COMMIT_EVERY = 5;
  static final String IN_THE_MIDDLE = "in the middle of o-8";

  private static final Duration A_MOMENT = Duration.ofMillis(10);

  private DyingInventory() {}

  /** Returns the settings of a member that gets five records with a poll at most. */
  static Map<String, Object> settings(Map<String, Object> more) {
    Map<String, Object> settings = new HashMap<>(InventoryConsumer.settings());
    settings.put("max.poll.records", COMMIT_EVERY);
    settings.putAll(more);
    return settings;
  }

  /**
   * Returns the settings of a member with a name of its own: the next one of this name takes its
   * place at once. Without a name, the broker gives the partitions away when it has missed the dead
   * one for long enough; with the newer group protocol it always does so.
   */
  static Map<String, Object> named(String name) {
    return Map.of("group.instance.id", name, "group.protocol", "classic");
  }

  /**
   * Returns whether nothing more comes after this line: it stands still, or an exception ended it.
   */
  static boolean isTheEnd(String line) {
    return line.equals(IN_THE_MIDDLE) || line.startsWith("Exception in thread");
  }

  /**
   * Takes the broker's address, and whether it is external. Then it waits for a line with a group,
   * its name in the group and a topic: it may be started before there is any work for it.
   */
  public static void main(String[] arguments) throws IOException {
    boolean external = Boolean.parseBoolean(arguments[1]);
    Map<String, Object> anybody = ClientSettings.of(arguments[0], external);
    // Most of a start is the loading of the client's classes.
    new KafkaConsumer<>(anybody).close();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    Optional<String> work = Optional.ofNullable(lines.readLine());
    if (work.isPresent()) {
      String[] words = work.get().split(" ");
      Map<String, Object> settings =
          ClientSettings.ofMember(arguments[0], external, words[0], settings(named(words[1])));
      pollForEver(new KafkaConsumer<>(settings), words[2]);
    }
  }

  private static void pollForEver(KafkaConsumer<String, String> kafka, String topic) {
    InventoryConsumer inventory =
        new InventoryConsumer(kafka, topic, DyingInventory::reserve, COMMIT_EVERY);
    while (true) {
      inventory.pollOnce(A_MOMENT);
    }
  }

  private static void reserve(OrderEvent event) {
    if (event.orderId().equals("o-8")) {
      System.out.println(IN_THE_MIDDLE);
      standStill();
    }
  }

  private static void standStill() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
