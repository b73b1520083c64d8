// Feedback: these are the partitions that were used
package quayside.minilog;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

public class PartitionedLog {
  private final int partitions;

  private final List<List<LogRecord>> kept = new ArrayList<>();

  private final long[] starts;

  public PartitionedLog(int partitions) {
    if (partitions < 1) {
      throw new IllegalArgumentException("a log needs a partition, not " + partitions);
    }
    this.partitions = partitions;
    this.starts = new long[partitions];
    for (int partition = 0; partition < partitions; partition++) {
      kept.add(new ArrayList<>());
    }
  }

  public int partitions() {
    return partitions;
  }

  public LogRecord append(String key, ShopEvent event) {
    Objects.requireNonNull(key, "key");
    int partition = 0;
    LogRecord record = new LogRecord(partition, end(partition), key, event);
    kept.get(partition).add(record);
    return record;
  }

  public List<LogRecord> read(int partition, long offset, int most) {
    long start = start(partition);
    if (offset < start) {
      throw new OffsetGoneException(partition, offset, start);
    }
    return kept.get(partition).stream().skip(offset - start).limit(most).toList();
  }

  public long start(int partition) {
    return starts[partition];
  }

  public long end(int partition) {
    return starts[partition] + kept.get(partition).size();
  }

  public void forgetBefore(int partition, long offset) {
    long gone = Math.min(offset, end(partition)) - starts[partition];
    if (gone > 0) {
      kept.get(partition).subList(0, (int) gone).clear();
      starts[partition] += gone;
    }
  }
}
