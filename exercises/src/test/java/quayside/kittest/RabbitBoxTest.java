package quayside.kittest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quayside.kit.Crash;
import quayside.kit.amqp.RabbitBox;
import quayside.kit.amqp.Tap;
import quayside.kit.amqp.WithRabbit;

@WithRabbit
class RabbitBoxTest {
  private static final byte[] TEA = {1, 2, 3};

  private final RabbitBox box;
  private final String queue;

  RabbitBoxTest(RabbitBox box) throws IOException {
    this.box = box;
    this.queue = box.name("orders");
    box.channel().queueDeclare(queue, true, false, false, null);
  }

  @Test
  void everyNameIsNew() {
    assertNotEquals(box.name("orders"), box.name("orders"));
  }

  @Test
  void deletesWhatOthersMadeUnderItsNamesAndNothingElse() throws Exception {
    String exchange = box.name("sign-ins");
    String foreign = queue + "-foreign";
    try (Connection other = RabbitBox.factory(box.address()).newConnection()) {
      Channel channel = other.createChannel();
      channel.exchangeDeclare(exchange, "topic", true);
      channel.queueDeclare(foreign, false, false, true, null);
      box.close();
      channel.queueDeclarePassive(foreign);
      channel.queueDelete(foreign);
      assertThrows(IOException.class, () -> channel.queueDeclarePassive(queue));
      Channel second = other.createChannel();
      assertThrows(IOException.class, () -> second.exchangeDeclarePassive(exchange));
    }
  }

  @Test
  void closesItsConnections() {
    Connection connection = box.connect();
    box.close();
    assertFalse(connection.isOpen());
  }

  @Test
  void looksIntoAQueueAlsoWhenThereIsNone() {
    box.put(queue, null, TEA);
    assertEquals(1, box.messages(queue));
    assertTrue(box.take(queue).isPresent());
    assertEquals(Optional.empty(), box.take(queue));
    assertFalse(box.hasQueue(queue + "-none"));
    assertEquals(0, box.messages(queue + "-none"));
    assertEquals(Optional.empty(), box.take(queue + "-none"));
  }

  @Test
  void aCrashGivesBackWhatWasNotAcked() throws IOException {
    box.put(queue, null, TEA);
    Connection worker = box.connect();
    assertNotNull(worker.createChannel().basicGet(queue, false));
    box.crash(worker);
    assertFalse(worker.isOpen());
    assertTrue(box.await(() -> box.take(queue).isPresent()));
  }

  @Test
  void aTapNotesWhatIsSaid() throws IOException {
    Tap tap = new Tap(box);
    Channel channel = tap.connect().createChannel();
    channel.basicQos(7);
    channel.getConnection().createChannel().basicPublish("", queue, null, TEA);
    List<Tap.Call> calls = tap.calls("basicQos", "basicPublish");
    assertEquals(List.of("1/1", "1/2"), calls.stream().map(Tap.Call::channel).toList());
    assertEquals(List.of(7), calls.get(0).arguments());
    assertEquals(1, tap.connections());
  }

  @Test
  void aTapLosesACallAndItsLine() throws IOException {
    Tap tap = new Tap(box);
    Connection connection = tap.connect();
    tap.loses("basicPublish");
    connection.createChannel().basicPublish("", queue, null, TEA);
    assertFalse(connection.isOpen());
    assertEquals(0, box.messages(queue));
  }

  @Test
  void aTapCutsTheLineWhenTheBrokerHasTheCall() throws IOException {
    Tap tap = new Tap(box);
    Channel channel = tap.connect().createChannel();
    tap.cutsAfter("basicPublish");
    channel.basicPublish("", queue, null, TEA);
    assertFalse(channel.isOpen());
    assertEquals(1, box.messages(queue));
  }

  @Test
  void theDeathOfAProcessBreaksAllItsLines() throws IOException {
    Crash crash = Crash.at("after basicPublish");
    Tap tap = new Tap(box, crash);
    Channel channel = tap.connect().createChannel();
    Connection other = tap.connect();
    boolean died =
        crash.kills(
            () -> {
              assertThrows(Crash.Signal.class, () -> channel.basicPublish("", queue, null, TEA));
              tap.reach("a point of its own");
            });
    assertTrue(died);
    assertFalse(other.isOpen());
    assertEquals(1, box.messages(queue));
  }
}
