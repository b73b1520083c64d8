package eda.broker;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;

/** Looks into a Kafka through its admin client, which is made at the first look and kept. */
final class KafkaLook {

  private static final int LIMIT = (int) Duration.ofSeconds(5).toMillis();

  private final String address;
  private Admin admin;

  KafkaLook(String address) {
    this.address = address;
  }

  /** What vanishes between two questions is left out. */
  void add(Rows rows) throws BrokerFault {
    try {
      Admin client = client();
      Extents extents = new KafkaTopics(client).add(rows);
      new KafkaGroups(client, extents).add(rows);
    } catch (ExecutionException | KafkaException e) {
      throw new BrokerFault(
          "Kafka can't be read", e instanceof ExecutionException ? e.getCause() : e);
    } catch (InterruptedException e) {
      throw new BrokerFault("Kafka can't be read", e);
    }
  }

  private synchronized Admin client() {
    if (admin == null) {
      admin =
          Admin.create(
              Map.of(
                  AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, address,
                  AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, LIMIT,
                  AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, LIMIT));
    }
    return admin;
  }

  synchronized void close() {
    if (admin != null) {
      admin.close(Duration.ZERO);
    }
  }

  /** An answer about one of many things, empty when it isn't there any more. */
  static <T> Optional<T> answer(KafkaFuture<T> future) throws InterruptedException {
    try {
      return Optional.of(future.get());
    } catch (ExecutionException e) {
      return Optional.empty();
    }
  }
}
