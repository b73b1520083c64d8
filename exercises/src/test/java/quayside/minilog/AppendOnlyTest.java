package quayside.minilog;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static quayside.kit.Promise.promise;
import static quayside.minilog.Orders.append;
import static quayside.minilog.Orders.cancelled;
import static quayside.minilog.Orders.fillOne;
import static quayside.minilog.Orders.numbers;
import static quayside.minilog.Orders.offsets;
import static quayside.minilog.Orders.place;
import static quayside.minilog.Orders.placed;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The log itself: partitions, offsets, keys, and what it forgets. */
class AppendOnlyTest {
  /** More than any partition here ever has. */
  private static final int ALL = 1_000;

  private final PartitionedLog log = new PartitionedLog(3);

  @Test
  void readingTakesNothingAway() {
    LogRecord written = append(log, placed("o-7"));
    int partition = written.partition();
    List<LogRecord> inventory = log.read(partition, 0, ALL);
    List<LogRecord> analytics = log.read(partition, 0, ALL);

    promise("reading takes nothing away: whoever reads next finds the same records")
        .because("analytics counts the orders for which inventory has reserved the tea")
        .lookAt("what PartitionedLog.read does to the records that it returns")
        .butNot(
            inventory.size() == 1 && analytics.isEmpty(),
            "inventory read a record, and analytics found none: the log was read empty")
        .isKept(
            List.of(List.of(written), List.of(written)),
            List.of(inventory, analytics),
            "one record was written; this is what inventory and then analytics read");
  }

  @Test
  void offsetsCountUpInEachPartition() {
    Map<Integer, List<Long>> given = new TreeMap<>();
    Map<Integer, List<Long>> right = new TreeMap<>();
    byPartition(place(log, 60))
        .forEach(
            (partition, records) -> {
              given.put(partition, offsets(records));
              right.put(partition, numbers(0, records.size()));
            });

    promise("offsets begin at 0 in each partition and have no gaps")
        .because("a reader asks for the next number, and it has to be there")
        .lookAt("what PartitionedLog.append counts, and how many counters there are")
        .butNot(
            given.size() > 1 && isOneCount(given),
            "one counter runs through all partitions, so each of them has gaps")
        .isKept(right, given, "60 orders were written; these are the offsets in each partition");
  }

  @Test
  void aKeyKeepsItsPartition() {
    place(log, 7);
    LogRecord placed = append(log, placed("o-40"));
    LogRecord cancelled = append(log, cancelled("o-40"));
    List<LogRecord> ofTheSecond = log.read(cancelled.partition(), 0, ALL);

    promise("records with the same key are in one partition, in the order of their coming")
        .because("inventory can't cancel an order that it has not seen yet")
        .lookAt("what PartitionedLog.append chooses the partition by")
        .butNot(
            placed.partition() != cancelled.partition() && !ofTheSecond.contains(placed),
            "OrderPlaced of o-40 is in partition %d and OrderCancelled in %d: for whoever reads %d first,"
                    .formatted(placed.partition(), cancelled.partition(), cancelled.partition())
                + " OrderCancelled overtook OrderPlaced")
        .isKept(
            List.of(placed, cancelled),
            ofTheSecond.stream().filter(record -> record.key().equals("o-40")).toList(),
            "o-40 was placed and cancelled; this is what its partition has of it");
    PartitionedLog tomorrow = new PartitionedLog(3);
    promise("a key has the same partition in every log with as many partitions")
        .because("after a restart the events of an order must not go elsewhere")
        .lookAt("what else than the key decides about the partition")
        .isKept(
            placed.partition(),
            append(tomorrow, placed("o-40")).partition(),
            "o-40 came eighth in one log and first in another, and its partition was another one");
  }

  @Test
  void readingBeginsAtTheOffset() {
    int partition = fillOne(log, 9);
    List<List<Long>> read =
        List.of(
            offsets(log.read(partition, 0, 4)),
            offsets(log.read(partition, 4, 4)),
            offsets(log.read(partition, 8, 4)),
            offsets(log.read(partition, 9, 4)));

    promise("read returns the records from an offset on, and no more than were asked for")
        .because("a reader takes a batch, works, and goes on where the batch ended")
        .lookAt("PartitionedLog.read, with the offset 4 of 9 records, and at the end")
        .isKept(
            List.of(numbers(0, 4), numbers(4, 8), numbers(8, 9), List.of()),
            read,
            "9 records were read by four at most, from the offsets 0, 4, 8 and 9 on");
    promise("end is the offset that the next record will have")
        .because("the distance to the end tells how far a reader is behind")
        .lookAt("PartitionedLog.end")
        .isKept(
            List.of(0L, 9L),
            List.of(log.start(partition), log.end(partition)),
            "9 records were written; these are start and end");
  }

  @Test
  void keysAreSpreadOverAllPartitions() {
    promise("many keys use all partitions")
        .because("a partition without records is a worker without work")
        .lookAt("how PartitionedLog.append makes a partition from a key")
        .isKept(
            List.of(0, 1, 2),
            List.copyOf(byPartition(place(log, 300)).keySet()),
            "300 orders were written to three partitions; these are the partitions that were used");
  }

  @Test
  void everyHashCodeHasAPartition() {
    for (String orderId : List.of("order-x17", "order-9x1", "order-6aueek")) {
      OptionalInt partition = partitionOf(orderId);
      boolean smallest = orderId.hashCode() == Integer.MIN_VALUE;
      boolean wrong = partition.isEmpty() || partition.getAsInt() < 0;

      promise("every key has one of the partitions 0, 1 and 2")
          .because("customers don't choose their order numbers by hash code")
          .lookAt("how PartitionedLog.append makes a partition from a hash code below zero")
          .butNot(
              wrong && !smallest,
              "the hash code of %s is negative, and so is its remainder: partition %d"
                  .formatted(orderId, orderId.hashCode() % 3))
          .butNot(
              wrong,
              "the hash code of %s is the smallest int, partition %d: abs of the smallest int is negative"
                  .formatted(orderId, orderId.hashCode() % 3))
          .isKept(
              partition.getAsInt() < 3,
              "%s went to partition %d of three".formatted(orderId, partition.getAsInt()));
    }
  }

  @Test
  void whatIsForgottenLeavesTheOtherOffsets() {
    int partition = fillOne(log, 10);
    log.forgetBefore(partition, 4);
    List<Long> kept = offsets(log.read(partition, 4, ALL));
    log.forgetBefore(partition, 2);

    promise("an offset names the same record for ever, also when older ones are forgotten")
        .because("a bookmark at 5 must not become a bookmark at another order")
        .lookAt("how PartitionedLog.read comes from an offset to a place in its list")
        .isKept(
            numbers(4, 10),
            kept,
            "10 records were written, those below 4 forgotten; these were read from 4 on");
    promise("start is the oldest offset that is left, and end stays")
        .because("with a new end, a new record would get the offset of an old one")
        .lookAt("PartitionedLog.start, end and forgetBefore")
        .isKept(
            List.of(4L, 10L),
            List.of(log.start(partition), log.end(partition)),
            "of 10 records those below 4 were forgotten, then those below 2; start and end");
    log.forgetBefore(partition, 10);
    promise("when all records are forgotten, the next one still gets the next offset")
        .because("retention empties a quiet topic every week, and its readers stay")
        .lookAt("where the next offset comes from when the list is empty")
        .isKept(
            List.of(10L, List.of(), 10L),
            List.of(
                log.start(partition),
                log.read(partition, 10, ALL),
                append(log, placed("o-7")).offset()),
            "all 10 records were forgotten; start, what was read at 10, and the next offset");
  }

  @Test
  void readingWhatIsForgottenIsReported() {
    int partition = fillOne(log, 10);
    log.forgetBefore(partition, 4);

    promise("who reads below the start is told so")
        .because("orders that nobody processed are gone, and a person has to know")
        .lookAt("what PartitionedLog.read does first")
        .refuses(
            OffsetGoneException.class,
            () -> log.read(partition, 3, ALL),
            "the records below 4 were forgotten, and reading from 3 on went on as if all were well");
  }

  private OptionalInt partitionOf(String orderId) {
    try {
      return OptionalInt.of(append(log, placed(orderId)).partition());
    } catch (IndexOutOfBoundsException noSuchPartition) {
      return OptionalInt.empty();
    }
  }

  private static boolean isOneCount(Map<Integer, List<Long>> offsets) {
    List<Long> sorted = offsets.values().stream().flatMap(List::stream).sorted().toList();
    return sorted.equals(numbers(0, sorted.size()));
  }

  private static Map<Integer, List<LogRecord>> byPartition(List<LogRecord> records) {
    return records.stream().collect(groupingBy(LogRecord::partition, TreeMap::new, toList()));
  }
}
