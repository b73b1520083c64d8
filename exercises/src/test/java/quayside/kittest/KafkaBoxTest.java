package quayside.kittest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import quayside.kit.kafka.ClientSettings;
import quayside.kit.kafka.KafkaBox;
import quayside.kit.kafka.WithKafka;

@WithKafka
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class KafkaBoxTest {
  /** What the first test has made, for the second one to look for. */
  private final List<String> made = new ArrayList<>();

  @Test
  @Order(1)
  void carriesRecordsAndSeesWhatIsCommitted(KafkaBox box) {
    String topic = box.topic("orders", 1);
    String group = box.group("inventory");
    made.addAll(List.of(topic, group, box.shareGroup("workers"), box.name("orders")));
    KafkaProducer<String, String> producer = box.producer();
    producer.send(new ProducerRecord<>(topic, "o-7", "sencha"));
    producer.flush();
    // A member with a name of its own doesn't leave its group when it is closed.
    Map<String, Object> stays =
        Map.of("auto.offset.reset", "earliest", "group.instance.id", box.name("amara"));
    KafkaConsumer<String, String> consumer = box.consumer(group, stays);
    consumer.subscribe(List.of(topic));
    assertTrue(box.await(() -> consumer.poll(Duration.ofMillis(10)).count() == 1));
    consumer.commitSync();
    assertEquals(Map.of(0, 1L), box.committed(group, topic));
  }

  @Test
  @Order(2)
  void leavesNothingBehind(KafkaBox box) {
    assertEquals(4, made.size());
    assertTrue(
        box.awaitSlow(() -> stillThere(box).isEmpty()), () -> "still there: " + stillThere(box));
    assertNotEquals(made.get(0), box.name("orders"));
  }

  private Set<String> stillThere(KafkaBox box) {
    try (Admin admin = Admin.create(ClientSettings.of(box.address(), box.external()))) {
      Set<String> there = new HashSet<>(admin.listTopics().names().get());
      admin.listGroups().all().get().stream().map(GroupListing::groupId).forEach(there::add);
      there.retainAll(made);
      return there;
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
