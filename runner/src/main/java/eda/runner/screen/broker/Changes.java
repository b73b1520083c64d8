package eda.runner.screen.broker;

import eda.runner.screen.broker.BrokerLook.Exchange;
import eda.runner.screen.broker.BrokerLook.Group;
import eda.runner.screen.broker.BrokerLook.Offset;
import eda.runner.screen.broker.BrokerLook.Partition;
import eda.runner.screen.broker.BrokerLook.Queue;
import eda.runner.screen.broker.BrokerLook.Topic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbers of an earlier look, for marks such as {@code +3} beside those of a later one. */
final class Changes {
  private static final String NEW = "new";

  private final Map<List<Object>, Long> before = new HashMap<>();
  private final boolean compared;

  private Changes(boolean compared) {
    this.compared = compared;
  }

  static Changes since(BrokerLooks looks) {
    Changes changes = new Changes(looks.recent().size() > 1);
    if (changes.compared) {
      changes.add(looks.recent().get(0));
    }
    return changes;
  }

  private void add(BrokerLook look) {
    for (Topic topic : look.topics()) {
      before.put(List.of("topic", topic.name()), 0L);
      for (Partition each : topic.partitions()) {
        before.put(List.of("end", topic.name(), each.number()), each.end());
      }
    }
    for (Group group : look.groups()) {
      before.put(List.of("group", group.name()), 0L);
      for (Offset each : group.offsets()) {
        List<Object> place = List.of(group.name(), each.topic(), each.partition());
        before.put(List.of("committed", place), each.committed());
        before.put(List.of("lag", place), each.lag());
      }
    }
    for (Exchange exchange : look.exchanges()) {
      before.put(List.of("exchange", exchange.name()), 0L);
    }
    for (Queue queue : look.queues()) {
      before.put(List.of("queue", queue.name()), 0L);
      before.put(List.of("ready", queue.name()), queue.ready());
      before.put(List.of("unacked", queue.name()), queue.unacked());
      before.put(List.of("consumers", queue.name()), (long) queue.consumers());
    }
  }

  /** Returns a mark for what was not there before. */
  String ofName(String kind, String name) {
    return compared && !before.containsKey(List.of(kind, name)) ? NEW : "";
  }

  /** Returns how much more or less it is; what was not there before counts as 0. */
  String ofNumber(long now, Object... key) {
    long then = Math.max(0, before.getOrDefault(List.of(key), 0L));
    long more = Math.max(0, now) - then;
    if (!compared || more == 0) {
      return "";
    }
    return more > 0 ? "+" + more : Long.toString(more);
  }
}
