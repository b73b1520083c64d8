package eda.runner.screen.broker;

import static eda.runner.screen.broker.BrokerCells.NOTHING;
import static eda.runner.screen.broker.BrokerCells.left;
import static eda.runner.screen.broker.BrokerCells.mark;
import static eda.runner.screen.broker.BrokerCells.names;
import static eda.runner.screen.broker.BrokerCells.number;
import static eda.runner.screen.broker.BrokerCells.numbers;
import static eda.runner.screen.broker.BrokerCells.texts;

import eda.runner.lesson.text.Span;
import eda.runner.screen.broker.BrokerLook.Group;
import eda.runner.screen.broker.BrokerLook.Offset;
import eda.runner.screen.broker.BrokerLook.Partition;
import eda.runner.screen.broker.BrokerLook.Topic;
import java.util.List;

/** Topics, and how far groups got in them. */
record LogTables(BrokerCells cells, Changes changes) {
  BrokerTable topics(List<Topic> topics) {
    BrokerTable table =
        new BrokerTable(
            List.of(
                names("topic"),
                cells.marks(),
                numbers("partition"),
                numbers("begin"),
                numbers("end"),
                cells.marks()));
    for (Topic topic : topics) {
      Span known = mark(changes.ofName("topic", topic.name()));
      if (topic.partitions().isEmpty()) {
        table.add(cells.name(topic.name()), known, NOTHING, NOTHING, NOTHING, NOTHING);
      }
      for (Partition each : topic.partitions()) {
        table.add(
            cells.name(topic.name()),
            known,
            number(each.number()),
            number(each.begin()),
            number(each.end()),
            mark(changes.ofNumber(each.end(), "end", topic.name(), each.number())));
        known = NOTHING;
      }
    }
    return table;
  }

  BrokerTable groups(List<Group> groups) {
    BrokerTable table =
        new BrokerTable(
            List.of(
                names("topic"),
                numbers("partition"),
                numbers("committed"),
                cells.marks(),
                numbers("lag"),
                cells.marks(),
                cells.bars(),
                texts("owner")));
    long largest =
        groups.stream()
            .flatMap(group -> group.offsets().stream())
            .mapToLong(Offset::lag)
            .reduce(0, Math::max);
    for (Group group : groups) {
      table.title(title(group));
      group.offsets().forEach(each -> add(table, group, each, largest));
    }
    return table;
  }

  private Span[] title(Group group) {
    boolean linear = cells.options().linear();
    String members =
        group.members() == 1
            ? "1 member"
            : (group.members() == 0 ? "no" : group.members()) + " members";
    String change = changes.ofName("group", group.name());
    return new Span[] {
      Span.plain(linear ? "group " : ""),
      cells.name(group.name()),
      mark(change.isEmpty() ? "" : " " + change),
      cells.faint((linear ? ", " : "  ") + group.state() + ", " + members)
    };
  }

  private void add(BrokerTable table, Group group, Offset each, long largest) {
    List<Object> place = List.of(group.name(), each.topic(), each.partition());
    table.add(
        cells.text(each.topic()),
        number(each.partition()),
        number(each.committed()),
        mark(changes.ofNumber(each.committed(), "committed", place)),
        left(each.lag()),
        mark(changes.ofNumber(each.lag(), "lag", place)),
        cells.bar(each.lag(), largest),
        each.owner().isEmpty() ? cells.faint("none") : cells.text(each.owner()));
  }
}
