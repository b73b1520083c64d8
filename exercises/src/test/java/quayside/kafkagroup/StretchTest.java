package quayside.kafkagroup;

import static quayside.kit.Promise.promise;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import quayside.kit.kafka.KafkaBox;
import quayside.kit.kafka.WithKafka;

/** The stretch: a share group, looked at when {@code StockWorker.WANTED} says so. */
@WithKafka
@EnabledIf("wanted")
class StretchTest {
  private static final Duration A_MOMENT = Duration.ofMillis(20);

  private final KafkaBox box;
  private final String topic;
  private final String group;
  private final KafkaProducer<String, String> producer;
  private final List<String> trail = new ArrayList<>();

  StretchTest(KafkaBox box) {
    this.box = box;
    this.topic = box.topic("stock", 1);
    this.group = box.shareGroup("workers");
    this.producer = box.producer();
  }

  static boolean wanted() {
    return StockWorker.WANTED;
  }

  @Test
  void twoWorkersShareOnePartition() {
    StockWorker bao = worker((event, delivery) -> trail.add("bao"));
    StockWorker amara =
        worker(
            (event, delivery) -> {
              trail.add("amara begins");
              await(bao, "bao");
              trail.add("amara is done");
            });
    publish("o-1", "o-2", "o-3", "o-4", "o-5", "o-6");
    await(amara, "amara is done");

    promise("while one worker is busy, another one works on the same partition")
        .because("in a consumer group the second worker would be idle, with one partition")
        .lookAt("which records StockWorker.pollOnce acknowledges, and when")
        .isKept(
            List.of("amara begins", "bao", "amara is done"),
            trail.stream().distinct().toList(),
            "six orders were in one partition, and bao polled while amara was busy; the trail");
  }

  @Test
  void whatWasReleasedComesAgainAndWhatWasRejectedDoesNot() {
    StockWorker amara = worker(this::reserve);
    publish("o-1", "o-2", "o-3");
    await(amara, "o-3, 1");
    publish("o-4");
    await(amara, "o-4, 1");
    box.await(() -> sees(amara, "o-1, 2"));

    promise("released records come again with a higher count, accepted and rejected ones don't")
        .because("a busy stock is asked again, and an order of no tea at all can't be helped")
        .lookAt("the AcknowledgeType for each outcome in StockWorker, and deliveryCount")
        .isKept(
            List.of("o-1, 1", "o-1, 2", "o-2, 1", "o-3, 1", "o-4, 1"),
            trail.stream().sorted().toList(),
            "the stock was busy for o-1 once and refused o-2 for ever; the orders and the counts");
  }

  /** Is busy when o-1 comes for the first time, and can do nothing at all for o-2. */
  private void reserve(OrderEvent event, int delivery) {
    trail.add(event.orderId() + ", " + delivery);
    if (event.orderId().equals("o-1") && delivery == 1) {
      throw new IllegalStateException("busy");
    }
    if (event.orderId().equals("o-2")) {
      throw new IllegalArgumentException("no tins of no tea");
    }
  }

  /** Makes a worker that gets its records one by one. */
  private StockWorker worker(StockWorker.Stock stock) {
    Map<String, Object> oneByOne =
        Map.of("max.poll.records", 1, "share.acquire.mode", "record_limit");
    Map<String, Object> settings = new HashMap<>(StockWorker.settings());
    settings.putAll(oneByOne);
    return new StockWorker(box.shareConsumer(group, settings), topic, stock);
  }

  /** Waits for long: the first share group of a broker takes seconds to begin. */
  private void await(StockWorker worker, String line) {
    box.awaitSlow(() -> sees(worker, line));
  }

  private boolean sees(StockWorker worker, String line) {
    worker.pollOnce(A_MOMENT);
    return trail.contains(line);
  }

  /** Does without the learner's producer: this test is about the other side. */
  private void publish(String... orders) {
    for (String order : orders) {
      List<Header> headers =
          List.of(
              header(OrderEvent.ID, UUID.randomUUID().toString()),
              header(OrderEvent.TYPE, "OrderPlaced"));
      producer.send(new ProducerRecord<>(topic, 0, order, "2 tins", headers));
      producer.flush();
    }
  }

  private static Header header(String name, String text) {
    return new RecordHeader(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
