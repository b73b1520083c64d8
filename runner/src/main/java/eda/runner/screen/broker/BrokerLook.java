package eda.runner.screen.broker;

import java.util.List;
import java.util.Objects;

/**
 * What is in the brokers at one moment, in the order in which they told it.
 *
 * @param notes what they said besides, and what could not be read
 */
public record BrokerLook(
    List<Topic> topics,
    List<Group> groups,
    List<Exchange> exchanges,
    List<Queue> queues,
    List<String> notes) {
  /** Of a partition without a committed offset, as Kafka has it. */
  public static final long NONE = -1;

  /** Nothing was found. */
  public static final BrokerLook EMPTY =
      new BrokerLook(List.of(), List.of(), List.of(), List.of(), List.of());

  public BrokerLook {
    topics = List.copyOf(topics);
    groups = List.copyOf(groups);
    exchanges = List.copyOf(exchanges);
    queues = List.copyOf(queues);
    notes = List.copyOf(notes);
  }

  /** A log that is read by offset, in partitions. */
  public record Topic(String name, List<Partition> partitions) {
    public Topic {
      Objects.requireNonNull(name, "name");
      partitions = List.copyOf(partitions);
    }
  }

  /**
   * One log of a topic.
   *
   * @param begin the offset of the first record that is kept
   * @param end the offset that the next record gets
   */
  public record Partition(int number, long begin, long end) {}

  /** Consumers that share the partitions of topics. */
  public record Group(String name, String state, int members, List<Offset> offsets) {
    public Group {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(state, "state");
      offsets = List.copyOf(offsets);
    }
  }

  /**
   * How far a group got in one partition.
   *
   * @param committed the offset at which it goes on, or {@link #NONE}
   * @param lag how many records are still to be read, or {@link #NONE}
   * @param owner the consumer that reads the partition, empty when none does
   */
  public record Offset(String topic, int partition, long committed, long lag, String owner) {
    public Offset {
      Objects.requireNonNull(topic, "topic");
      Objects.requireNonNull(owner, "owner");
    }
  }

  /** What publishers send to, with the queues that it passes messages on to. */
  public record Exchange(String name, String type, List<Binding> bindings) {
    public Exchange {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(type, "type");
      bindings = List.copyOf(bindings);
    }
  }

  /** A queue that gets the messages of an exchange, those whose routing key fits the key. */
  public record Binding(String queue, String key) {
    public Binding {
      Objects.requireNonNull(queue, "queue");
      Objects.requireNonNull(key, "key");
    }
  }

  /**
   * Messages that wait for consumers.
   *
   * @param ready how many nobody has yet
   * @param unacked how many a consumer has and didn't acknowledge
   */
  public record Queue(String name, long ready, long unacked, int consumers) {
    public Queue {
      Objects.requireNonNull(name, "name");
    }
  }

  /**
   * Reads the rows that the brokers tell, each as its fields with its kind first. Rows of a kind
   * that isn't known are left out; one that can't be read is told as a note.
   */
  public static BrokerLook of(List<List<String>> rows) {
    return LookReading.of(rows);
  }

  /** A look at nothing, and why. */
  public static BrokerLook noting(String note) {
    return new BrokerLook(List.of(), List.of(), List.of(), List.of(), List.of(note));
  }

  /** How many things are in the brokers: topics, groups, exchanges and queues. */
  public int size() {
    return topics.size() + groups.size() + exchanges.size() + queues.size();
  }
}
