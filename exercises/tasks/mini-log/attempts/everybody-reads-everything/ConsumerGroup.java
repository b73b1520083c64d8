// Feedback: one partition had two owners
package quayside.minilog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

public class ConsumerGroup {
  private final PartitionedLog log;

  private final TreeSet<String> members = new TreeSet<>();

  private Map<Integer, String> owners = new TreeMap<>();

  private final Map<Integer, Long> bookmarks = new HashMap<>();

  private final Map<Integer, Long> positions = new HashMap<>();

  public ConsumerGroup(PartitionedLog log) {
    this.log = Objects.requireNonNull(log, "log");
  }

  public void join(String member) {
    members.add(Objects.requireNonNull(member, "member"));
    deal();
  }

  public void leave(String member) {
    members.remove(member);
    deal();
  }

  public List<Integer> partitionsOf(String member) {
    return owners.keySet().stream().filter(partition -> owns(member, partition)).toList();
  }

  public List<LogRecord> poll(String member, int most) {
    List<LogRecord> batch = new ArrayList<>();
    for (int partition : partitionsOf(member)) {
      batch.addAll(log.read(partition, position(partition), most - batch.size()));
    }
    batch.forEach(record -> positions.put(record.partition(), record.offset() + 1));
    return batch;
  }

  public void commit(String member, int partition, long next) {
    refuseUnlessOwner(member, partition);
    bookmarks.put(partition, next);
  }

  public void seek(String member, int partition, long offset) {
    refuseUnlessOwner(member, partition);
    positions.put(partition, offset);
  }

  public long lag(int partition) {
    return log.end(partition) - bookmark(partition);
  }

  private long bookmark(int partition) {
    return bookmarks.getOrDefault(partition, log.start(partition));
  }

  private long position(int partition) {
    return positions.getOrDefault(partition, bookmark(partition));
  }

  private void deal() {
    Map<Integer, String> before = owners;
    owners = new TreeMap<>();
    List<String> sorted = List.copyOf(members);
    for (int partition = 0; partition < log.partitions() && !sorted.isEmpty(); partition++) {
      owners.put(partition, sorted.get(partition % sorted.size()));
    }
    positions.keySet().removeIf(each -> !Objects.equals(before.get(each), owners.get(each)));
  }

  private boolean owns(String member, int partition) {
    return members.contains(member);
  }

  private void refuseUnlessOwner(String member, int partition) {
    if (!owns(member, partition)) {
      throw new IllegalStateException("partition " + partition + " is not of " + member);
    }
  }
}
