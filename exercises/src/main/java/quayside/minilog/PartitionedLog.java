package quayside.minilog;

// BEGIN SOLUTION
// | import java.util.ArrayDeque;
// END SOLUTION
import java.util.ArrayList;
// BEGIN SOLUTION
// | import java.util.Deque;
// END SOLUTION
import java.util.List;
import java.util.Objects;

/**
 * A log of events in numbered partitions, to which records are only ever appended.
 *
 * <p>Records with the same key are in the same partition, in the order of their coming; so are they
 * in any other log with as many partitions. In its partition a record has an offset: the first one
 * has 0, each later one the next number. An offset never names another record.
 *
 * <p>Reading takes nothing away. Old records go when {@code forgetBefore} says so, read or not.
 *
 * <p>A log is used by one thread at a time.
 */
public class PartitionedLog {
  private final int partitions;

  // BEGIN SOLUTION

  /** For each partition the records that it still has, oldest first. */
  private final List<List<LogRecord>> kept = new ArrayList<>();

  /** For each partition the offset of the first record that it still has. */
  private final long[] starts;

  // | private final Deque<LogRecord> line = new ArrayDeque<>();
  // END SOLUTION

  /** Makes an empty log. */
  public PartitionedLog(int partitions) {
    if (partitions < 1) {
      throw new IllegalArgumentException("a log needs a partition, not " + partitions);
    }
    this.partitions = partitions;
    // BEGIN SOLUTION
    this.starts = new long[partitions];
    for (int partition = 0; partition < partitions; partition++) {
      kept.add(new ArrayList<>());
    }
    // END SOLUTION
  }

  /** Returns how many partitions there are. */
  public int partitions() {
    return partitions;
  }

  /** Puts the event at the end of the partition of its key, and returns its place. */
  public LogRecord append(String key, ShopEvent event) {
    Objects.requireNonNull(key, "key");
    // BEGIN SOLUTION
    // A remainder has the sign of the hash code; floorMod is never negative.
    int partition = Math.floorMod(key.hashCode(), partitions);
    LogRecord record = new LogRecord(partition, end(partition), key, event);
    kept.get(partition).add(record);
    return record;
    // | // One line for all keys.
    // | LogRecord record = new LogRecord(0, line.size(), key, event);
    // | line.add(record);
    // | return record;
    // END SOLUTION
  }

  /**
   * Returns the records of a partition from this offset on, so many at most; none at the end.
   *
   * @throws OffsetGoneException when the log no longer has the record of this offset
   */
  public List<LogRecord> read(int partition, long offset, int most) {
    // BEGIN SOLUTION
    long start = start(partition);
    if (offset < start) {
      throw new OffsetGoneException(partition, offset, start);
    }
    return kept.get(partition).stream().skip(offset - start).limit(most).toList();
    // | // Whoever reads a record has it, and nobody else can read it any more.
    // | List<LogRecord> taken = new ArrayList<>();
    // | while (taken.size() < most && !line.isEmpty()) {
    // |   taken.add(line.remove());
    // | }
    // | return taken;
    // END SOLUTION
  }

  /** Returns the offset of the oldest record that the partition has, or else of the next one. */
  public long start(int partition) {
    // BEGIN SOLUTION
    return starts[partition];
    // | return 0;
    // END SOLUTION
  }

  /** Returns the offset that the next record of the partition will have. */
  public long end(int partition) {
    // BEGIN SOLUTION
    return starts[partition] + kept.get(partition).size();
    // | return line.size();
    // END SOLUTION
  }

  /** Forgets the records of a partition below this offset; all others keep their offsets. */
  public void forgetBefore(int partition, long offset) {
    // BEGIN SOLUTION
    long gone = Math.min(offset, end(partition)) - starts[partition];
    if (gone > 0) {
      kept.get(partition).subList(0, (int) gone).clear();
      starts[partition] += gone;
    }
    // | // What a record's place in its list says about its offset changes here.
    // END SOLUTION
  }
}
