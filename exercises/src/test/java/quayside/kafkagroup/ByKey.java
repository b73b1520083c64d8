package quayside.kafkagroup;

import java.util.Arrays;
import java.util.Map;
import org.apache.kafka.clients.producer.Partitioner;
import org.apache.kafka.common.Cluster;

/**
 * Chooses partitions as Kafka does: by the key, and without one by what suits the producer, here
 * one after the other.
 */
class ByKey implements Partitioner {
  private int withoutKey;

  @Override
  public int partition(
      String topic, Object key, byte[] keyBytes, Object value, byte[] valueBytes, Cluster cluster) {
    int number = keyBytes == null ? withoutKey++ : Arrays.hashCode(keyBytes);
    return Math.floorMod(number, cluster.partitionCountForTopic(topic));
  }

  @Override
  public void configure(Map<String, ?> settings) {}

  @Override
  public void close() {}
}
