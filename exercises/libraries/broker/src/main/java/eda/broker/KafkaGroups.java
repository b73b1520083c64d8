package eda.broker;

import static eda.broker.KafkaLook.answer;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsResult;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListShareGroupOffsetsResult;
import org.apache.kafka.clients.admin.ListShareGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ShareGroupDescription;
import org.apache.kafka.clients.admin.SharePartitionOffsetInfo;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.GroupType;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** The groups that read from a Kafka: those of consumers, by either protocol, and share groups. */
final class KafkaGroups {

  private final Admin admin;
  private final Extents extents;
  private final Map<String, KafkaGroup> groups = new TreeMap<>();

  KafkaGroups(Admin admin, Extents extents) {
    this.admin = admin;
    this.extents = extents;
  }

  void add(Rows rows) throws ExecutionException, InterruptedException {
    Collection<GroupListing> listings = admin.listGroups().all().get();
    readConsumers(names(listings, KafkaGroups::isOfConsumers));
    readSharing(names(listings, KafkaGroups::isSharing));
    groups.values().forEach(group -> group.add(rows));
  }

  private static List<String> names(
      Collection<GroupListing> listings, Predicate<GroupListing> which) {
    return listings.stream().filter(which).map(GroupListing::groupId).toList();
  }

  /**
   * Of either protocol, as an old Kafka tells it too; other programs have groups of other
   * protocols.
   */
  private static boolean isOfConsumers(GroupListing listing) {
    return listing.protocol().equals("consumer") || listing.isSimpleConsumerGroup();
  }

  private static boolean isSharing(GroupListing listing) {
    return listing.type().filter(GroupType.SHARE::equals).isPresent();
  }

  private void readConsumers(List<String> names) throws InterruptedException {
    Map<String, KafkaFuture<ConsumerGroupDescription>> found =
        admin.describeConsumerGroups(names).describedGroups();
    ListConsumerGroupOffsetsResult offsets =
        admin.listConsumerGroupOffsets(
            names.stream().collect(toMap(identity(), name -> new ListConsumerGroupOffsetsSpec())));
    for (String name : names) {
      Optional<ConsumerGroupDescription> group = answer(found.get(name));
      Optional<Map<TopicPartition, OffsetAndMetadata>> committed =
          answer(offsets.partitionsToOffsetAndMetadata(name));
      if (group.isPresent() && committed.isPresent()) {
        groups.put(name, consumers(group.get(), committed.get()));
      }
    }
  }

  private KafkaGroup consumers(
      ConsumerGroupDescription found, Map<TopicPartition, OffsetAndMetadata> committed) {
    KafkaGroup group = new KafkaGroup(found.groupId(), found.groupState().toString());
    found
        .members()
        .forEach(
            each ->
                group.member(
                    each.clientId(), each.consumerId(), each.assignment().topicPartitions()));
    committed.forEach(
        (partition, offset) -> {
          // Kafka answers null for a partition without a committed offset.
          if (offset != null) {
            group.progress(partition, offset.offset(), lag(partition, offset.offset()));
          }
        });
    return group;
  }

  private long lag(TopicPartition partition, long committed) {
    return extents
        .of(partition)
        .map(extent -> Math.max(0, extent.end() - committed))
        .orElse(KafkaGroup.NONE);
  }

  private void readSharing(List<String> names) throws InterruptedException {
    Map<String, KafkaFuture<ShareGroupDescription>> found =
        admin.describeShareGroups(names).describedGroups();
    ListShareGroupOffsetsResult offsets =
        admin.listShareGroupOffsets(
            names.stream().collect(toMap(identity(), name -> new ListShareGroupOffsetsSpec())));
    for (String name : names) {
      Optional<ShareGroupDescription> group = answer(found.get(name));
      Optional<Map<TopicPartition, SharePartitionOffsetInfo>> starts =
          answer(offsets.partitionsToOffsetInfo(name));
      if (group.isPresent() && starts.isPresent()) {
        groups.put(name, sharing(group.get(), starts.get()));
      }
    }
  }

  private KafkaGroup sharing(
      ShareGroupDescription found, Map<TopicPartition, SharePartitionOffsetInfo> starts) {
    KafkaGroup group = new KafkaGroup(found.groupId(), found.groupState().toString());
    found
        .members()
        .forEach(
            each ->
                group.member(
                    each.clientId(), each.consumerId(), each.assignment().topicPartitions()));
    starts.forEach(
        (partition, start) -> {
          if (start != null) {
            // Only Kafka knows which of the records behind the first open one are done.
            group.progress(partition, start.startOffset(), start.lag().orElse(KafkaGroup.NONE));
          }
        });
    return group;
  }
}
