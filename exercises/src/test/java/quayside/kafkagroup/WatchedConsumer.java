package quayside.kafkagroup;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.consumer.OffsetCommitCallback;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/**
 * The mock consumer of Kafka's library, which also notes commits in a trail.
 *
 * <p>The mock gives out a record once, even after a seek, and forgets the commits of a partition
 * that it has lost. So these tests look at positions, and at this trail. Where a record comes
 * again, they ask a real broker.
 */
class WatchedConsumer extends MockConsumer<String, String> {
  static final String TOPIC = "orders";

  final List<String> trail = new ArrayList<>();
  private final Set<TopicPartition> lost = new HashSet<>();

  WatchedConsumer() {
    super("earliest");
  }

  @Override
  public void subscribe(Collection<String> topics, ConsumerRebalanceListener listener) {
    super.subscribe(topics, new Told(listener));
  }

  @Override
  public synchronized void commitAsync(
      Map<TopicPartition, OffsetAndMetadata> offsets, OffsetCommitCallback callback) {
    if (offsets.keySet().stream().anyMatch(lost::contains)) {
      trail.add("commit refused");
      throw new CommitFailedException();
    }
    offsets.entrySet().stream()
        .map(each -> "commit " + each.getKey().partition() + ":" + each.getValue().offset())
        .sorted()
        .forEach(trail::add);
    super.commitAsync(offsets, callback);
  }

  /** Gives the consumer these partitions, as if the group had dealt them. */
  void deal(Integer... partitions) {
    List<TopicPartition> dealt = List.of(partitions).stream().map(WatchedConsumer::at).toList();
    dealt.forEach(each -> updateBeginningOffsets(Map.of(each, 0L)));
    rebalance(dealt);
  }

  /** Takes a partition away from somebody who was silent for too long and is out of the group. */
  void lose(int partition) {
    lost.add(at(partition));
    rebalance(assignment().stream().filter(each -> !lost.contains(each)).toList());
  }

  /** Puts these records of a partition where the next poll finds them. */
  void add(int partition, long first, long end) {
    IntStream.range((int) first, (int) end).forEach(offset -> addRecord(record(partition, offset)));
  }

  long positionIn(int partition) {
    return position(at(partition));
  }

  private static ConsumerRecord<String, String> record(int partition, long offset) {
    RecordHeaders headers = new RecordHeaders();
    UUID id = new UUID(partition, offset);
    headers.add(OrderEvent.ID, id.toString().getBytes(StandardCharsets.UTF_8));
    headers.add(OrderEvent.TYPE, "OrderPlaced".getBytes(StandardCharsets.UTF_8));
    return new ConsumerRecord<>(
        TOPIC,
        partition,
        offset,
        0,
        TimestampType.CREATE_TIME,
        0,
        0,
        "o-" + partition + "-" + offset,
        "2 tins of sencha",
        headers,
        Optional.empty());
  }

  private static TopicPartition at(int partition) {
    return new TopicPartition(TOPIC, partition);
  }

  /** The mock knows partitions that are revoked, and none that are lost. */
  private class Told implements ConsumerRebalanceListener {
    private final ConsumerRebalanceListener listener;

    Told(ConsumerRebalanceListener listener) {
      this.listener = listener;
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
      if (partitions.stream().anyMatch(lost::contains)) {
        listener.onPartitionsLost(partitions);
      } else {
        listener.onPartitionsRevoked(partitions);
      }
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
      listener.onPartitionsAssigned(partitions);
    }
  }
}
