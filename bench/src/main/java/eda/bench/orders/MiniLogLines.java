package eda.bench.orders;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import quayside.minilog.ConsumerGroup;
import quayside.minilog.LogRecord;
import quayside.minilog.PartitionedLog;
import quayside.minilog.ShopEvent;

/** The log of our own, and a list for each partition: both on the thread that sends. */
final class MiniLogLines {
  private static final int PARTITIONS = 3;
  private static final String MEMBER = "inventory";

  private MiniLogLines() {}

  static Line log(IntConsumer handled) {
    PartitionedLog log = new PartitionedLog(PARTITIONS);
    ConsumerGroup group = new ConsumerGroup(log);
    group.join(MEMBER);
    return new InMemory() {
      @Override
      public void send(int order) {
        log.append("o-" + order, event(order));
        for (LogRecord record : group.poll(MEMBER, 100)) {
          handled.accept(number(record.event()));
          group.commit(MEMBER, record.partition(), record.offset() + 1);
        }
      }
    };
  }

  static Line list(IntConsumer handled) {
    List<List<ShopEvent>> partitions = new ArrayList<>();
    for (int i = 0; i < PARTITIONS; i++) {
      partitions.add(new ArrayList<>());
    }
    int[] next = new int[PARTITIONS];
    return new InMemory() {
      @Override
      public void send(int order) {
        int partition = Math.floorMod(("o-" + order).hashCode(), PARTITIONS);
        List<ShopEvent> records = partitions.get(partition);
        records.add(event(order));
        for (; next[partition] < records.size(); next[partition]++) {
          handled.accept(number(records.get(next[partition])));
        }
      }
    };
  }

  private static ShopEvent event(int order) {
    return new ShopEvent.OrderPlaced(new UUID(0, order), Instant.EPOCH, "o-" + order);
  }

  private static int number(ShopEvent event) {
    return (int) event.eventId().getLeastSignificantBits();
  }

  private abstract static class InMemory implements Line {
    @Override
    public void close() {}
  }
}
