package eda.runner.screen.broker;

import eda.runner.screen.broker.BrokerLook.Binding;
import eda.runner.screen.broker.BrokerLook.Exchange;
import eda.runner.screen.broker.BrokerLook.Group;
import eda.runner.screen.broker.BrokerLook.Offset;
import eda.runner.screen.broker.BrokerLook.Partition;
import eda.runner.screen.broker.BrokerLook.Queue;
import eda.runner.screen.broker.BrokerLook.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts rows together, whatever their order: what belongs to a topic may come before the topic. */
final class LookReading {
  private static final String NOTHING = "-";

  private final Map<String, Topic> topics = new LinkedHashMap<>();
  private final Map<String, List<Partition>> partitions = new LinkedHashMap<>();
  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final Map<String, List<Offset>> offsets = new LinkedHashMap<>();
  private final Map<String, Exchange> exchanges = new LinkedHashMap<>();
  private final Map<String, List<Binding>> bindings = new LinkedHashMap<>();
  private final List<Queue> queues = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  private LookReading() {}

  static BrokerLook of(List<List<String>> rows) {
    LookReading reading = new LookReading();
    rows.forEach(row -> reading.read(row, reading::whole));
    rows.forEach(row -> reading.read(row, reading::part));
    return reading.look();
  }

  /** Takes the fields of one row; false, or a fault, when they make no sense. */
  private interface Taking {
    boolean take(List<String> fields);
  }

  private void read(List<String> row, Taking taking) {
    boolean taken;
    try {
      taken = row.isEmpty() || taking.take(row);
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      taken = false;
    }
    if (!taken) {
      notes.add("A row that can't be read: " + String.join(" ", row));
    }
  }

  private boolean whole(List<String> row) {
    return switch (row.get(0)) {
      case "topic" -> topics.putIfAbsent(row.get(1), new Topic(row.get(1), List.of())) == null;
      case "group" -> groups.putIfAbsent(row.get(1), group(row)) == null;
      case "exchange" ->
          exchanges.putIfAbsent(row.get(1), new Exchange(row.get(1), row.get(2), List.of()))
              == null;
      case "queue" -> queues.add(queue(row));
      case "note" -> notes.add(row.get(1));
      default -> true;
    };
  }

  private static Group group(List<String> row) {
    return new Group(row.get(1), row.get(2), Integer.parseInt(row.get(3)), List.of());
  }

  private static Queue queue(List<String> row) {
    return new Queue(
        row.get(1),
        Long.parseLong(row.get(2)),
        Long.parseLong(row.get(3)),
        Integer.parseInt(row.get(4)));
  }

  private boolean part(List<String> row) {
    return switch (row.get(0)) {
      case "partition" ->
          topics.containsKey(row.get(1)) && add(partitions, row.get(1), partition(row));
      case "offset" -> groups.containsKey(row.get(1)) && add(offsets, row.get(1), offset(row));
      case "binding" ->
          exchanges.containsKey(row.get(1))
              && add(bindings, row.get(1), new Binding(row.get(2), row.get(3)));
      default -> true;
    };
  }

  private static <T> boolean add(Map<String, List<T>> all, String name, T part) {
    return all.computeIfAbsent(name, first -> new ArrayList<>()).add(part);
  }

  private static Partition partition(List<String> row) {
    return new Partition(
        Integer.parseInt(row.get(2)), Long.parseLong(row.get(3)), Long.parseLong(row.get(4)));
  }

  private static Offset offset(List<String> row) {
    String owner = row.get(6).equals(NOTHING) ? "" : row.get(6);
    return new Offset(
        row.get(2), Integer.parseInt(row.get(3)), count(row.get(4)), count(row.get(5)), owner);
  }

  private static long count(String field) {
    return field.equals(NOTHING) ? BrokerLook.NONE : Long.parseLong(field);
  }

  private BrokerLook look() {
    return new BrokerLook(
        topics.values().stream()
            .map(each -> new Topic(each.name(), parts(partitions, each.name())))
            .toList(),
        groups.values().stream()
            .map(
                each ->
                    new Group(
                        each.name(), each.state(), each.members(), parts(offsets, each.name())))
            .toList(),
        exchanges.values().stream()
            .map(each -> new Exchange(each.name(), each.type(), parts(bindings, each.name())))
            .toList(),
        queues,
        notes);
  }

  private static <T> List<T> parts(Map<String, List<T>> all, String name) {
    return all.getOrDefault(name, List.of());
  }
}
