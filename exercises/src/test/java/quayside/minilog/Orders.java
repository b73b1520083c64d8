package quayside.minilog;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import quayside.minilog.ShopEvent.OrderCancelled;
import quayside.minilog.ShopEvent.OrderPlaced;

/** Orders and what happened to them. */
final class Orders {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private Orders() {}

  static OrderPlaced placed(String orderId) {
    return new OrderPlaced(new UUID(0, orderId.hashCode()), NOON, orderId);
  }

  static OrderCancelled cancelled(String orderId) {
    return new OrderCancelled(new UUID(1, orderId.hashCode()), NOON, orderId);
  }

  static LogRecord append(PartitionedLog log, ShopEvent event) {
    return log.append(event.orderId(), event);
  }

  /** Places the orders o-1, o-2 and so on, so many of them. */
  static List<LogRecord> place(PartitionedLog log, int many) {
    return IntStream.rangeClosed(1, many).mapToObj(n -> append(log, placed("o-" + n))).toList();
  }

  /** Places one order again and again, which fills one partition; returns its number. */
  static int fillOne(PartitionedLog log, int many) {
    return IntStream.range(0, many)
        .map(n -> append(log, placed("o-7")).partition())
        .max()
        .orElse(0);
  }

  /**
   * Returns the orders of these records, first the shortest names, whatever partition they are in.
   */
  static List<String> orders(List<LogRecord> records) {
    return records.stream()
        .map(LogRecord::key)
        .sorted(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  static List<Long> offsets(List<LogRecord> records) {
    return records.stream().map(LogRecord::offset).toList();
  }

  static List<Long> numbers(long first, long end) {
    return IntStream.range((int) first, (int) end).mapToObj(Long::valueOf).toList();
  }
}
