package quayside.minilog;

import static java.util.stream.Collectors.toMap;
import static quayside.kit.Promise.promise;
import static quayside.minilog.Orders.fillOne;
import static quayside.minilog.Orders.numbers;
import static quayside.minilog.Orders.offsets;
import static quayside.minilog.Orders.orders;
import static quayside.minilog.Orders.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Members, partitions and bookmarks of a group. */
class ConsumerGroupTest {
  private static final int ALL = 1_000;
  private static final List<Integer> SEVEN = List.of(0, 1, 2, 3, 4, 5, 6);

  private final PartitionedLog log = new PartitionedLog(3);
  private final ConsumerGroup inventory = new ConsumerGroup(log);

  @Test
  void twoGroupsReadIndependently() {
    ConsumerGroup analytics = new ConsumerGroup(log);
    List<String> written = orders(place(log, 12));
    inventory.join("amara");
    List<LogRecord> first = inventory.poll("amara", ALL);
    commit(inventory, "amara", first);
    analytics.join("bao");
    List<LogRecord> second = analytics.poll("bao", ALL);

    promise("each group reads the whole log")
        .because("analytics counts every order, whatever inventory has done")
        .lookAt("whom the bookmarks belong to")
        .butNot(
            first.size() == 12 && second.isEmpty(),
            "inventory read 12 records, and analytics skipped what inventory had read")
        .isKept(
            List.of(written, written),
            List.of(orders(first), orders(second)),
            "12 orders were written; these are what the two groups read");
  }

  @Test
  void aMemberReadsOnFromPollToPoll() {
    place(log, 12);
    inventory.join("amara");
    List<LogRecord> read = new ArrayList<>(inventory.poll("amara", 5));
    int first = read.size();
    read.addAll(inventory.poll("amara", 5));
    boolean again =
        read.subList(first, read.size()).stream().anyMatch(read.subList(0, first)::contains);
    read.addAll(inventory.poll("amara", 5));

    promise("poll returns what comes next, so many records at most")
        .because("a worker takes a small batch, and then another one")
        .lookAt("what ConsumerGroup.poll remembers of what it returned")
        .butNot(again, "amara polled twice, and the second time the same records came")
        .isKept(
            List.of(5, 12, 12),
            List.of(first, read.size(), new HashSet<>(read).size()),
            "12 records, polled by five: of the first poll, of three polls, and different ones");
    promise("the records of a partition come in their order")
        .because("OrderCancelled must not come before OrderPlaced")
        .lookAt("ConsumerGroup.poll")
        .isKept(
            IntStream.range(0, 3).mapToObj(each -> numbers(0, log.end(each))).toList(),
            IntStream.range(0, 3).mapToObj(each -> offsetsIn(each, read)).toList(),
            "12 records were polled by five; their offsets in the three partitions");
  }

  @Test
  void eachPartitionHasOneOwner() {
    ConsumerGroup group = new ConsumerGroup(new PartitionedLog(7));
    List<String> here = new ArrayList<>();
    for (String name : List.of("lin", "amara", "zoya", "bao", "diego", "thandi", "yuki", "omar")) {
      group.join(name);
      here.add(name);
      dealtEvenly(group, here);
    }
    for (String name : List.of("amara", "lin", "omar", "zoya", "yuki", "bao", "thandi")) {
      group.leave(name);
      here.remove(name);
      dealtEvenly(group, here);
    }
    group.join("diego");
    group.leave("nobody");

    promise("joining twice, and leaving without being here, change nothing")
        .because("a worker that calls again is still one worker")
        .lookAt("how ConsumerGroup keeps its members")
        .isKept(
            List.of(SEVEN, List.of()),
            List.of(group.partitionsOf("diego"), group.partitionsOf("nobody")),
            "diego was alone, joined again, and somebody unknown left: their partitions");
  }

  @Test
  void whatWasNotCommittedComesAgain() {
    List<String> written = orders(place(log, 12));
    inventory.join("amara");
    int polled = inventory.poll("amara", ALL).size();
    long lag = lag(inventory);
    inventory.leave("amara");
    inventory.join("bao");
    List<String> again = orders(inventory.poll("bao", ALL));

    promise("a new owner begins at the bookmark, and only commit moves the bookmark")
        .because("an order that nobody processed has to come again")
        .lookAt("what ConsumerGroup.poll moves, and what a new owner begins with")
        .butNot(
            polled == 12 && lag == 0 && again.isEmpty(),
            "poll had moved the bookmarks, amara crashed before her work: 12 records never processed")
        .butNot(
            polled == 12 && again.isEmpty(),
            "amara polled 12 records and crashed; bao began where she had stopped reading, although"
                + " the bookmarks were behind")
        .isKept(
            written,
            again,
            "amara polled " + polled + " of 12 records and crashed; then bao polled these");
  }

  @Test
  void whatWasCommittedDoesNotComeAgain() {
    int partition = fillOne(log, 12);
    inventory.join("amara");
    inventory.poll("amara", ALL);
    inventory.commit("amara", partition, 8);
    inventory.leave("amara");
    inventory.join("bao");

    promise("a new owner goes on with the record that was committed as the next one")
        .because("after a restart, no order is lost and few are done twice")
        .lookAt("what ConsumerGroup.commit keeps, and for whom")
        .isKept(
            numbers(8, 12),
            offsets(inventory.poll("bao", ALL)),
            "amara polled 12 records, committed 8 as the next, and crashed; bao got these offsets");
  }

  @Test
  void whoKeepsAPartitionReadsOn() {
    place(log, 60);
    inventory.join("amara");
    inventory.poll("amara", ALL);
    inventory.join("bao");
    List<LogRecord> amara = inventory.poll("amara", ALL);
    List<LogRecord> bao = inventory.poll("bao", ALL);

    promise("a member that keeps a partition reads on in it, whoever comes")
        .because("amara is in the middle of her work; only what she lost is somebody else's now")
        .lookAt("what ConsumerGroup forgets when partitions are dealt anew")
        .butNot(
            !amara.isEmpty(),
            "bao joined, and amara got records again of a partition that was hers all the time")
        .isKept(
            List.of(true, inventory.partitionsOf("bao")),
            List.of(
                !bao.isEmpty(),
                bao.stream().map(LogRecord::partition).distinct().sorted().toList()),
            "bao joined and polled: whether records came, and from which partitions");
  }

  @Test
  void onlyTheOwnerCommitsAndSeeks() {
    int partition = fillOne(log, 12);
    inventory.join("amara");
    inventory.poll("amara", ALL);
    inventory.leave("amara");
    inventory.join("bao");

    promise("a commit of a member that has lost the partition is refused")
        .because("amara was slow, not dead; her late commit would skip what bao is doing now")
        .lookAt("what ConsumerGroup.commit asks first")
        .refuses(
            IllegalStateException.class,
            () -> inventory.commit("amara", partition, 12),
            "amara had lost the partition and committed late, and her commit was accepted");
    promise("only the owner of a partition chooses where to read on")
        .because("two that move one position don't know what they have read")
        .lookAt("what ConsumerGroup.seek asks first")
        .refuses(
            IllegalStateException.class,
            () -> inventory.seek("amara", partition, 0),
            "amara had lost the partition, and her seek was accepted");
    promise("a commit that was refused moves nothing")
        .because("bao still has to do the work")
        .lookAt("the order of the lines in ConsumerGroup.commit")
        .isKept(12L, inventory.lag(partition), "a late commit was refused; this is the lag");
  }

  @Test
  void seekingTheStartReplays() {
    int partition = fillOne(log, 12);
    inventory.join("amara");
    commit(inventory, "amara", inventory.poll("amara", ALL));
    inventory.seek("amara", partition, log.start(partition));
    List<Long> replayed = offsets(inventory.poll("amara", ALL));

    promise("seek lets the owner read from any offset on that the log has")
        .because("inventory had a bug on Monday, and reads Monday's orders again")
        .lookAt("ConsumerGroup.seek, and where poll begins")
        .isKept(
            List.of(numbers(0, 12), List.of()),
            List.of(replayed, inventory.poll("amara", ALL)),
            "12 records were committed, then amara sought the start: what two polls brought");
    promise("seek leaves the bookmark where it is")
        .because("reading again undoes no work")
        .lookAt("what ConsumerGroup.seek moves: the position of the owner, or the bookmark?")
        .isKept(
            0L, inventory.lag(partition), "all was committed, then amara sought the start: lag");
  }

  @Test
  void lagIsTheWorkThatIsLeft() {
    int partition = fillOne(log, 12);
    inventory.join("amara");
    inventory.poll("amara", 8);
    long polled = inventory.lag(partition);
    inventory.commit("amara", partition, 5);
    long committed = inventory.lag(partition);
    fillOne(log, 100);

    promise("lag is the distance from the bookmark to the end of the log")
        .because("it tells Quayside whether inventory keeps up with the orders")
        .lookAt("ConsumerGroup.lag: what has been read is not yet done")
        .butNot(
            polled == 4,
            "8 of 12 records were polled, none was committed, and the lag was 4: read is not done")
        .isKept(
            List.of(12L, 7L, 107L),
            List.of(polled, committed, inventory.lag(partition)),
            "the lag of 12 records, 8 of them polled; with 5 committed; with 100 more written");
  }

  private static void dealtEvenly(ConsumerGroup group, List<String> here) {
    List<Integer> dealt =
        here.stream().flatMap(each -> group.partitionsOf(each).stream()).sorted().toList();
    IntSummaryStatistics loads =
        here.stream().mapToInt(each -> group.partitionsOf(each).size()).summaryStatistics();

    promise("each partition has one owner, as long as somebody is here")
        .because("with two owners an order is packed twice, and without one it is never packed")
        .lookAt("how ConsumerGroup deals the partitions, and when")
        .butNot(
            Set.copyOf(dealt).size() < dealt.size(),
            "one partition had two owners at the same time: its orders are packed twice")
        .isKept(
            SEVEN,
            dealt,
            "seven partitions, and these members: " + here + "; the partitions with an owner");
    promise("the numbers of partitions differ by one at most")
        .because("the member with the most work decides when all of it is done")
        .lookAt("how ConsumerGroup deals: one after the other, or in piles?")
        .isKept(
            loads.getMax() - loads.getMin() <= 1,
            "of %d members one had %d of seven partitions, and another had %d"
                .formatted(here.size(), loads.getMax(), loads.getMin()));
  }

  private static void commit(ConsumerGroup group, String member, List<LogRecord> done) {
    Map<Integer, Long> next =
        done.stream().collect(toMap(LogRecord::partition, each -> each.offset() + 1, Math::max));
    next.forEach((partition, offset) -> group.commit(member, partition, offset));
  }

  private long lag(ConsumerGroup group) {
    return IntStream.range(0, 3).mapToLong(group::lag).sum();
  }

  private static List<Long> offsetsIn(int partition, List<LogRecord> records) {
    return offsets(records.stream().filter(each -> each.partition() == partition).toList());
  }
}
