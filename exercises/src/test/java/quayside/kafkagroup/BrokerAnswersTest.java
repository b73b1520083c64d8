package quayside.kafkagroup;

import static quayside.kit.Promise.promise;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import quayside.kit.SideThread;

/** The producer's side, with the mock of Kafka's library: nothing leaves this process. */
class BrokerAnswersTest {
  private static final String TOPIC = "orders";

  private final StringSerializer text = new StringSerializer();
  private final MockProducer<String, String> quick =
      new MockProducer<>(threePartitions(), true, new ByKey(), text, text);
  private final MockProducer<String, String> slow =
      new MockProducer<>(threePartitions(), false, new ByKey(), text, text);

  @Test
  void eventsOfOneOrderAreInOnePartition() {
    List<Integer> partitions =
        Stream.of("OrderPlaced", "OrderPaid", "OrderShipped").map(this::partitionOf).toList();
    List<String> keys = quick.history().stream().map(ProducerRecord::key).toList();

    promise("all events of one order are in one partition")
        .because("only within a partition does inventory see them in their order")
        .lookAt("the key of the ProducerRecord in OrderEventsProducer")
        .butNot(
            Set.copyOf(partitions).size() == 3,
            "the events of one order spread over three partitions, so OrderShipped may be read"
                + " before OrderPlaced")
        .butNot(
            Set.copyOf(partitions).size() == 2,
            "the events of one order are in two partitions: the key was not the same for all")
        .isKept(
            List.of("o-7", "o-7", "o-7"),
            keys,
            "three events of order o-7 were published; these are the keys of their records");
  }

  @Test
  void aRecordSaysWhichEventItIs() {
    OrderEvent placed = event("OrderPlaced");
    new OrderEventsProducer(quick, TOPIC).publish(placed);
    ProducerRecord<String, String> record = quick.history().get(0);

    promise("the headers `id` and `type` say which event a record is")
        .because("inventory needs the id to recognise a copy, and the type to know what to do")
        .lookAt("record.headers() in OrderEventsProducer, and the texts' bytes")
        .isKept(
            List.of(placed.id().toString(), "OrderPlaced", "2 tins of sencha", TOPIC),
            List.of(header(record, "id"), header(record, "type"), record.value(), record.topic()),
            "OrderPlaced was published; these are its record's id, type, value and topic");
  }

  @Test
  void whatTheBrokerRefusesIsToldToThePublisher() {
    List<CompletableFuture<RecordMetadata>> answers = new ArrayList<>();
    OrderEventsProducer producer = new OrderEventsProducer(slow, TOPIC);
    SideThread shop = SideThread.start(() -> answers.add(producer.publish(event("OrderPlaced"))));
    boolean returned = shop.overOrStuck();
    boolean early = returned && answers.get(0).isDone();
    slow.errorNext(new RecordTooLargeException("the gift note is too long"));
    shop.finished();

    promise("publish sends and does not wait; the future waits")
        .because(
            "who waits for each record sends one batch for each, and is a hundred times slower")
        .lookAt("what OrderEventsProducer does with the Future that send returns")
        .isKept(returned, "the broker had not answered yet, and publish was waiting for it");
    promise("the future tells what the broker said, and not before the broker has said it")
        .because("the customer hears `we have your order` when the future says so")
        .lookAt("the callback of send: it gets a place or an exception")
        .butNot(
            !early && answers.get(0).isDone() && !answers.get(0).isCompletedExceptionally(),
            "the broker said no, and the shop said yes: the future ended well")
        .butNot(early, "the future was done before the broker said anything")
        .isKept(
            "RecordTooLargeException",
            failure(answers.get(0)),
            "the broker refused a record that was too large; the future failed with");
  }

  @Test
  void whatSendRefusesIsToldInTheSameWay() {
    slow.sendException = new RecordTooLargeException("not even a batch has room for it");
    List<CompletableFuture<RecordMetadata>> answers = new ArrayList<>();
    OrderEventsProducer producer = new OrderEventsProducer(slow, TOPIC);
    SideThread shop = SideThread.start(() -> answers.add(producer.publish(event("OrderPlaced"))));
    shop.finished();

    promise("publish tells every failure through its future, also one that send itself throws")
        .because("a caller that looks in one place should see all failures there")
        .lookAt("what happens in OrderEventsProducer when producer.send throws")
        .butNot(shop.failure().isPresent(), "send threw an exception, and publish let it through")
        .isKept(
            "RecordTooLargeException",
            failure(answers.get(0)),
            "send threw because of a record that was too large; the future failed with");
  }

  private int partitionOf(String type) {
    return new OrderEventsProducer(quick, TOPIC)
        .publish(event(type))
        .getNow(new RecordMetadata(null, 0, 0, 0, 0, 0))
        .partition();
  }

  private static String failure(CompletableFuture<RecordMetadata> answer) {
    return answer
        .handle((stored, failure) -> failure == null ? "none" : failure.getClass().getSimpleName())
        .getNow("none: the future is not done");
  }

  private static OrderEvent event(String type) {
    return new OrderEvent(UUID.randomUUID(), type, "o-7", "2 tins of sencha");
  }

  private static String header(ProducerRecord<String, String> record, String name) {
    return Optional.ofNullable(record.headers().lastHeader(name))
        .map(Header::value)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .orElse("(no header " + name + ")");
  }

  private static Cluster threePartitions() {
    Node node = new Node(1, "127.0.0.1", 9092);
    Node[] nodes = {node};
    List<PartitionInfo> partitions =
        IntStream.range(0, 3)
            .mapToObj(each -> new PartitionInfo(TOPIC, each, node, nodes, nodes))
            .toList();
    return new Cluster("mock", List.of(node), partitions, Set.of(), Set.of());
  }
}
