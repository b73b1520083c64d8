package eda.broker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;

/** One group while it is put together: who is in it, and how far it got in each partition. */
final class KafkaGroup {

  /** In place of an offset that isn't known, as in Kafka's own protocol. */
  static final long NONE = -1;

  private record Member(String clientId, String id) {}

  private record Progress(long committed, long lag) {}

  private final String name;
  private final String state;
  private final List<Member> members = new ArrayList<>();
  private final Map<TopicPartition, Progress> progress = new TreeMap<>(order());
  private final Map<TopicPartition, List<Member>> owners = new TreeMap<>(order());

  KafkaGroup(String name, String state) {
    this.name = name;
    this.state = state;
  }

  private static Comparator<TopicPartition> order() {
    return Comparator.comparing(TopicPartition::topic).thenComparing(TopicPartition::partition);
  }

  void member(String clientId, String id, Collection<TopicPartition> partitions) {
    Member member = new Member(clientId, id);
    members.add(member);
    for (TopicPartition each : partitions) {
      owners.computeIfAbsent(each, any -> new ArrayList<>()).add(member);
      progress.putIfAbsent(each, new Progress(NONE, NONE));
    }
  }

  void progress(TopicPartition partition, long committed, long lag) {
    progress.put(partition, new Progress(committed, lag));
  }

  void add(Rows rows) {
    rows.add("group", name, state, members.size());
    progress.forEach(
        (partition, at) ->
            rows.add(
                "offset",
                name,
                partition.topic(),
                partition.partition(),
                at.committed(),
                at.lag(),
                owner(partition)));
  }

  /** In a share group a partition has several. */
  private String owner(TopicPartition partition) {
    List<Member> all = owners.getOrDefault(partition, List.of());
    return all.isEmpty()
        ? "-"
        : all.stream().map(this::shown).sorted().collect(Collectors.joining(","));
  }

  /** The name that the client gave itself, if no other member has the same. */
  private String shown(Member member) {
    boolean alone =
        members.stream().filter(each -> each.clientId().equals(member.clientId())).count() == 1;
    return alone ? member.clientId() : member.id();
  }
}
