package eda.broker;

import static eda.broker.KafkaLook.answer;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import eda.broker.Extents.Extent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** The topics of a Kafka, without its internal ones. */
record KafkaTopics(Admin admin) {

  Extents add(Rows rows) throws ExecutionException, InterruptedException {
    Map<String, List<TopicPartition>> topics = topics();
    Extents extents =
        extents(
            topics.values().stream()
                .flatMap(List::stream)
                .collect(toMap(identity(), any -> 0))
                .keySet());
    topics.forEach((name, partitions) -> add(name, partitions, extents, rows));
    return extents;
  }

  private static void add(
      String name, List<TopicPartition> partitions, Extents extents, Rows rows) {
    long records =
        partitions.stream()
            .flatMap(each -> extents.of(each).stream())
            .mapToLong(Extent::records)
            .sum();
    rows.add("topic", name, partitions.size(), records);
    for (TopicPartition each : partitions) {
      extents
          .of(each)
          .ifPresent(
              extent ->
                  rows.add("partition", name, each.partition(), extent.begin(), extent.end()));
    }
  }

  private Map<String, List<TopicPartition>> topics()
      throws ExecutionException, InterruptedException {
    Set<String> names = admin.listTopics().names().get();
    Map<String, List<TopicPartition>> topics = new TreeMap<>();
    for (KafkaFuture<TopicDescription> future :
        admin.describeTopics(names).topicNameValues().values()) {
      answer(future).ifPresent(topic -> topics.put(topic.name(), partitions(topic)));
    }
    return topics;
  }

  private static List<TopicPartition> partitions(TopicDescription topic) {
    return IntStream.range(0, topic.partitions().size())
        .mapToObj(number -> new TopicPartition(topic.name(), number))
        .toList();
  }

  private Extents extents(Set<TopicPartition> partitions) throws InterruptedException {
    ListOffsetsResult begins = offsets(partitions, OffsetSpec.earliest());
    ListOffsetsResult ends = offsets(partitions, OffsetSpec.latest());
    Map<TopicPartition, Extent> extents = new HashMap<>();
    for (TopicPartition each : partitions) {
      Optional<ListOffsetsResultInfo> begin = answer(begins.partitionResult(each));
      Optional<ListOffsetsResultInfo> end = answer(ends.partitionResult(each));
      if (begin.isPresent() && end.isPresent()) {
        extents.put(each, new Extent(begin.get().offset(), end.get().offset()));
      }
    }
    return new Extents(extents);
  }

  private ListOffsetsResult offsets(Set<TopicPartition> partitions, OffsetSpec which) {
    return admin.listOffsets(partitions.stream().collect(toMap(identity(), any -> which)));
  }
}
