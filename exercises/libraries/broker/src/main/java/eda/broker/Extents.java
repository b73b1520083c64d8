package eda.broker;

import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;

/** Where the records of partitions begin and end. */
record Extents(Map<TopicPartition, Extent> byPartition) {

  /**
   * The offsets of one partition.
   *
   * @param begin the one of the first record
   * @param end the one that the next record gets
   */
  record Extent(long begin, long end) {
    long records() {
      return end - begin;
    }
  }

  Extents {
    byPartition = Map.copyOf(byPartition);
  }

  Optional<Extent> of(TopicPartition partition) {
    return Optional.ofNullable(byPartition.get(partition));
  }
}
