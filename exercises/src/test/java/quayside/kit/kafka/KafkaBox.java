package quayside.kit.kafka;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.KafkaShareConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import quayside.kit.Broker;

/**
 * What one test has of Kafka: clients, names that nobody else uses, and a look at offsets.
 *
 * <p>After the test its clients are closed, and the topics and groups under its names are deleted,
 * all while the next test runs already. Nothing else on the broker is touched.
 */
public final class KafkaBox implements AutoCloseable {
  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final Duration ONE_ROUND = Duration.ofMillis(45);

  private final Sweeping sweeping;
  private final Broker broker = Broker.kafka();
  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private final Admin admin = Admin.create(settings());
  private final Broker.Question question = new Broker.Question(this::ask, ONE_ROUND);
  private final List<String> topics = new ArrayList<>();
  private final List<String> groups = new ArrayList<>();
  private final List<String> shareGroups = new ArrayList<>();
  private final Deque<Runnable> closing = new ArrayDeque<>();

  KafkaBox(Sweeping sweeping) {
    this.sweeping = sweeping;
  }

  /** Returns the broker's {@code host:port}, for a process of its own. */
  public String address() {
    return broker.address();
  }

  /** Returns whether somebody else runs this broker, with settings of their own. */
  public boolean external() {
    return broker.external();
  }

  /** Returns this name with an end that no other test and no other run has. */
  public String name(String what) {
    return what + "-" + run;
  }

  /** Makes a topic and returns its name. */
  public String topic(String what, int partitions) {
    String topic = name(what);
    topics.add(topic);
    done(admin.createTopics(List.of(new NewTopic(topic, partitions, (short) 1))).all());
    return topic;
  }

  /** Returns the name of a consumer group, which begins with its first consumer. */
  public String group(String what) {
    groups.add(name(what));
    return name(what);
  }

  /** Returns the name of a share group, which will begin with the oldest record. */
  public String shareGroup(String what) {
    String group = name(what);
    shareGroups.add(group);
    beginning(group, AlterConfigOp.OpType.SET);
    return group;
  }

  /** Makes a producer. */
  public KafkaProducer<String, String> producer() {
    KafkaProducer<String, String> producer = new KafkaProducer<>(settings());
    closing.push(() -> producer.close(limit()));
    return producer;
  }

  /** Makes a consumer of this group, which has these settings, too. */
  public KafkaConsumer<String, String> consumer(String group, Map<String, Object> more) {
    KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(ClientSettings.ofMember(address(), external(), group, more));
    closing.push(consumer::close);
    return consumer;
  }

  /** Makes a consumer of this share group, which has these settings, too. */
  public KafkaShareConsumer<String, String> shareConsumer(String group, Map<String, Object> more) {
    Map<String, Object> settings = settings();
    settings.put("group.id", group);
    settings.putAll(more);
    KafkaShareConsumer<String, String> consumer = new KafkaShareConsumer<>(settings);
    closing.push(() -> consumer.close(limit()));
    return consumer;
  }

  /** Returns the committed offset of each partition of a topic in which the group has one. */
  public Map<Integer, Long> committed(String group, String topic) {
    return done(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata())
        .entrySet()
        .stream()
        .filter(each -> each.getKey().topic().equals(topic))
        .collect(
            Collectors.toMap(each -> each.getKey().partition(), each -> each.getValue().offset()));
  }

  /** Waits until this holds, with the patience that this broker needs. */
  public boolean await(BooleanSupplier happened) {
    return broker.await(question, happened);
  }

  /**
   * Waits in the same way, but for ten seconds: for what takes long on a busy machine, such as the
   * start of another process, or the first share group of a broker.
   */
  public boolean awaitSlow(BooleanSupplier happened) {
    return broker.await(LIMIT, question, happened);
  }

  @Override
  public void close() {
    sweeping.later(() -> quietly(this::sweep));
  }

  private void sweep() {
    closing.forEach(KafkaBox::quietly);
    Leftovers leftovers = new Leftovers(admin);
    leftovers.deleteGroups(groups);
    leftovers.deleteShareGroups(shareGroups);
    shareGroups.forEach(group -> quietly(() -> beginning(group, AlterConfigOp.OpType.DELETE)));
    leftovers.deleteTopics(topics);
    admin.close();
  }

  private void ask() {
    quietly(() -> done(admin.describeCluster().nodes()));
  }

  private Map<String, Object> settings() {
    return ClientSettings.of(address(), external());
  }

  private Duration limit() {
    return broker.limit(LIMIT);
  }

  /** Where a share group begins is a setting of the group, and not of its consumers. */
  private void beginning(String group, AlterConfigOp.OpType change) {
    ConfigEntry earliest = new ConfigEntry("share.auto.offset.reset", "earliest");
    Collection<AlterConfigOp> changes = List.of(new AlterConfigOp(earliest, change));
    ConfigResource ofGroup = new ConfigResource(ConfigResource.Type.GROUP, group);
    done(admin.incrementalAlterConfigs(Map.of(ofGroup, changes)).all());
  }

  private <T> T done(KafkaFuture<T> future) {
    try {
      return future.get(limit().toNanos(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException | TimeoutException failed) {
      throw new IllegalStateException("the broker did not do what the test asked for", failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** A client that a test has broken must not hide what the test found. */
  private static void quietly(Runnable closing) {
    try {
      closing.run();
    } catch (RuntimeException broken) {
      Thread.yield();
    }
  }
}
