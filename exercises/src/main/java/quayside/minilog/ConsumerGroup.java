package quayside.minilog;

// BEGIN SOLUTION
import java.util.ArrayList;
import java.util.HashMap;
// END SOLUTION
import java.util.List;
// BEGIN SOLUTION
import java.util.Map;
// END SOLUTION
import java.util.Objects;
// BEGIN SOLUTION
import java.util.TreeMap;
import java.util.TreeSet;

// END SOLUTION

/**
 * Members that share the work on one log: each partition belongs to one of them.
 *
 * <p>The group has a bookmark in each partition: the offset of the first record that nobody has
 * processed. Only {@code commit} moves it; before the first commit it is at the oldest record that
 * the log has. From poll to poll the owner of a partition reads on, and the bookmark stays behind.
 *
 * <p>When a member comes or goes, partitions are dealt anew, and the numbers that two members have
 * differ by one at most. A new owner begins at the bookmark; whoever keeps a partition reads on.
 *
 * <p>A group is used by one thread at a time. Groups know nothing of each other.
 */
public class ConsumerGroup {
  private final PartitionedLog log;

  // BEGIN SOLUTION
  private final TreeSet<String> members = new TreeSet<>();

  /** For each partition its owner, unless nobody is there. */
  private Map<Integer, String> owners = new TreeMap<>();

  /** For each partition the next offset to process after a restart. */
  private final Map<Integer, Long> bookmarks = new HashMap<>();

  /** For each partition the next offset that its owner reads. */
  private final Map<Integer, Long> positions = new HashMap<>();

  // END SOLUTION

  /** Makes a group without members. */
  public ConsumerGroup(PartitionedLog log) {
    this.log = Objects.requireNonNull(log, "log");
  }

  /** Adds a member, unless it is there, and deals the partitions anew. */
  public void join(String member) {
    // BEGIN SOLUTION
    members.add(Objects.requireNonNull(member, "member"));
    deal();
    // | Objects.requireNonNull(member, "member");
    // END SOLUTION
  }

  /** Removes a member that has ended or died, and deals the partitions anew. */
  public void leave(String member) {
    // BEGIN SOLUTION
    members.remove(member);
    deal();
    // END SOLUTION
  }

  /** Returns the partitions of a member in ascending order; none for one that is not here. */
  public List<Integer> partitionsOf(String member) {
    // BEGIN SOLUTION
    return owners.keySet().stream().filter(partition -> owns(member, partition)).toList();
    // | return List.of();
    // END SOLUTION
  }

  /**
   * Returns the next records of a member's partitions, so many at most; of its first one first.
   *
   * @throws OffsetGoneException when the log no longer has a record that is next; then the group
   *     stays as it was
   */
  public List<LogRecord> poll(String member, int most) {
    // BEGIN SOLUTION
    List<LogRecord> batch = new ArrayList<>();
    for (int partition : partitionsOf(member)) {
      batch.addAll(log.read(partition, position(partition), most - batch.size()));
    }
    batch.forEach(record -> positions.put(record.partition(), record.offset() + 1));
    return batch;
    // | return log.read(0, 0, most);
    // END SOLUTION
  }

  /**
   * Moves the bookmark of a partition.
   *
   * @param next the offset of the first record that this member has not processed
   * @throws IllegalStateException when the partition is not this member's
   */
  public void commit(String member, int partition, long next) {
    // BEGIN SOLUTION
    refuseUnlessOwner(member, partition);
    bookmarks.put(partition, next);
    // END SOLUTION
  }

  /**
   * Lets the owner read on from this offset; the bookmark stays.
   *
   * @throws IllegalStateException when the partition is not this member's
   */
  public void seek(String member, int partition, long offset) {
    // BEGIN SOLUTION
    refuseUnlessOwner(member, partition);
    positions.put(partition, offset);
    // END SOLUTION
  }

  /** Returns how far the bookmark of a partition is behind the end of the log. */
  public long lag(int partition) {
    // BEGIN SOLUTION
    return log.end(partition) - bookmark(partition);
    // | return 0;
    // END SOLUTION
  }

  // BEGIN SOLUTION

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
    return member.equals(owners.get(partition));
  }

  private void refuseUnlessOwner(String member, int partition) {
    if (!owns(member, partition)) {
      throw new IllegalStateException("partition " + partition + " is not of " + member);
    }
  }
  // END SOLUTION
}
