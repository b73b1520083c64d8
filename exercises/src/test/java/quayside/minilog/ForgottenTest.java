package quayside.minilog;

import static quayside.kit.Promise.promise;
import static quayside.minilog.Orders.place;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a group hears of records that the log no longer has. */
class ForgottenTest {
  private static final int ALL = 1_000;

  private final PartitionedLog log = new PartitionedLog(3);
  private final ConsumerGroup inventory = new ConsumerGroup(log);

  @Test
  void aGroupHearsWhatTheLogHasForgotten() {
    place(log, 60);
    inventory.join("amara");
    inventory.commit("amara", 2, 1);
    log.forgetBefore(2, 3);
    ConsumerGroup analytics = new ConsumerGroup(log);
    analytics.join("bao");

    promise("a new group begins with the oldest record that the log has")
        .because("it can't miss what was gone before it came")
        .lookAt("where a bookmark is before the first commit")
        .isKept(
            57,
            pollOrNothing(analytics, "bao").size(),
            "3 of 60 records were forgotten, and a new group polled so many of them");
    promise("when the record that comes next is forgotten, poll says so")
        .because("orders that nobody processed are gone, and a person has to know")
        .lookAt("what ConsumerGroup.poll does with an OffsetGoneException")
        .refuses(
            OffsetGoneException.class,
            () -> inventory.poll("amara", ALL),
            "amara's next record was forgotten, and poll went on as if all were well");
    inventory.seek("amara", 2, log.start(2));
    promise("a poll that throws has moved nothing")
        .because("records that poll had in its hands must not be lost with the exception")
        .lookAt("when ConsumerGroup.poll moves the positions: all at the end, or one by one?")
        .isKept(
            57,
            inventory.poll("amara", ALL).size(),
            "poll threw for amara's third partition, she sought its start and polled so many");
  }

  private static List<LogRecord> pollOrNothing(ConsumerGroup group, String member) {
    try {
      return group.poll(member, ALL);
    } catch (OffsetGoneException gone) {
      return List.of();
    }
  }
}
