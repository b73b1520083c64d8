package eda.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ShareConsumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * One daemon for all of them, as for the exercises of a session: what a test makes has names of its
 * own.
 */
@Timeout(120)
class DaemonTest {

  @TempDir static Path folder;
  @TempDir Path other;

  private static Child daemon;
  private static Client user;
  private static String kafka;
  private static String amqp;

  /** Two users who want both brokers at once: each gets the answer, and both the same. */
  @BeforeAll
  @Timeout(120)
  static void startsEachBrokerOnce() throws Exception {
    daemon = Child.daemon(folder);
    user = Client.of(folder);
    try (Client two = Client.of(folder);
        Client three = Client.of(folder)) {
      three.say("need amqp");
      user.say("need kafka");
      two.say("need kafka");
      kafka = user.hear().substring("ok ".length());
      amqp = three.hear().substring("ok ".length());
      assertThat(two.hear()).isEqualTo("ok " + kafka);
    }
    try (Stream<Path> runs = Files.list(folder.resolve("data-" + daemon.pid() + "/kafka"))) {
      assertThat(runs).hasSize(1);
    }
  }

  @AfterAll
  static void end() throws Exception {
    try (Child ending = daemon;
        Client last = user) {
      last.ask("stop");
      assertThat(ending.end(20)).isZero();
      assertThat(ending.output()).isEmpty();
    }
  }

  @Test
  void answersTheSecondNeedWithTheSameAddress() throws Exception {
    try (Client client = Client.of(folder)) {
      assertThat(client.ask("need kafka")).isEqualTo("ok " + kafka);
      assertThat(client.ask("need amqp")).isEqualTo("ok " + amqp);
      assertThat(client.ask("status"))
          .startsWith(
              "ok kafka=" + kafka + " amqp=" + amqp + " external=- kept=false connections=");
    }
  }

  @Test
  void carriesRecordsOfKafka() throws Exception {
    Traffic.makeTopic(kafka, "carried", 1);
    Traffic.send(kafka, "carried", 0, "first", "second");
    for (String protocol : List.of("classic", "consumer")) {
      try (Consumer<String, String> consumer =
          Traffic.consumer(kafka, "carried by " + protocol, "reader", protocol)) {
        consumer.subscribe(List.of("carried"));
        assertThat(Traffic.pollOne(consumer)).isEqualTo("first");
        assertThat(Traffic.pollOne(consumer)).isEqualTo("second");
      }
    }
  }

  @Test
  void carriesMessagesOfAmqpWhateverAClientTakesForTheVirtualHost() throws Exception {
    for (String uri : List.of(amqp, amqp + "/", amqp + "/%2f", amqp + "/default")) {
      try (Connection connection = Traffic.connect(uri)) {
        Channel channel = connection.createChannel();
        String queue = channel.queueDeclare().getQueue();
        Traffic.publish(channel, "", queue, "through " + uri);
        assertThat(Traffic.take(channel, queue)).isEqualTo("through " + uri);
      }
    }
  }

  @Test
  void listensOnLoopbackOnly() throws Exception {
    List<Integer> ports =
        List.of(
            Integer.parseInt(Client.address(folder).get("port")),
            URI.create("kafka://" + kafka).getPort(),
            URI.create(amqp).getPort());
    for (InetAddress address : addressesOfThisMachine()) {
      for (int port : ports) {
        assertThatThrownBy(() -> new Socket(address, port).close()).isInstanceOf(IOException.class);
      }
    }
  }

  private static List<InetAddress> addressesOfThisMachine() throws IOException {
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(address -> !address.isLoopbackAddress())
        .toList();
  }

  @Test
  void closesAtOnceOnAWrongSecret() throws Exception {
    try (Client client = Client.with(folder, "0".repeat(32))) {
      assertThat(client.hear()).isEqualTo("(end)");
    }
  }

  @Test
  void namesACommandThatItDoesNotKnow() throws Exception {
    try (Client client = Client.of(folder)) {
      assertThat(client.ask("dance\u001b[2J")).isEqualTo("failed There is no command dance?[2J");
      assertThat(client.ask("need mqtt")).isEqualTo("failed There is no broker mqtt");
      assertThat(client.ask("status")).startsWith("ok ");
    }
  }

  @Test
  void showsTopicsPartitionsAndTheLagOfAGroup() throws Exception {
    Traffic.makeTopic(kafka, "seen", 2);
    Traffic.send(kafka, "seen", 1, "a", "b", "c");
    try (Client client = Client.of(folder);
        Consumer<String, String> consumer =
            Traffic.consumer(kafka, "seen by\u001b[2J", "reader", "consumer")) {
      consumer.subscribe(List.of("seen"));
      Traffic.pollOne(consumer);
      consumer.commitSync();
      assertThat(client.look())
          .containsSequence("topic|seen|2|3", "partition|seen|0|0|0", "partition|seen|1|0|3")
          .containsSequence(
              "group|seen by?[2J|Stable|1",
              "offset|seen by?[2J|seen|0|0|0|reader",
              "offset|seen by?[2J|seen|1|1|2|reader")
          .noneMatch(row -> row.contains("__"));
    }
  }

  @Test
  void showsWhatIsLeftToAShareGroup() throws Exception {
    Traffic.makeTopic(kafka, "shared", 1);
    Traffic.send(kafka, "shared", 0, "a", "b", "c");
    Traffic.readFromTheBeginning(kafka, "sharing");
    try (Client client = Client.of(folder);
        ShareConsumer<String, String> one = Traffic.sharing(kafka, "sharing", "picker");
        ShareConsumer<String, String> two = Traffic.sharing(kafka, "sharing", "packer")) {
      one.subscribe(List.of("shared"));
      two.subscribe(List.of("shared"));
      Await.until("all records", () -> one.poll(Duration.ofMillis(100)).count() == 3);
      two.poll(Duration.ofMillis(100));
      one.commitSync();
      client.awaitRow("group\\|sharing\\|Stable\\|2");
      // When Kafka moves the start of a share group on is its own affair; what is left is exact.
      client.awaitRow("offset\\|sharing\\|shared\\|0\\|\\d\\|0\\|packer,picker");
    }
  }

  @Test
  void showsQueuesAndTheirBindings() throws Exception {
    String hostile = "seen\u001b[2J\n\u202etxt";
    try (Client client = Client.of(folder);
        Connection connection = Traffic.connect(amqp)) {
      Channel channel = connection.createChannel();
      channel.exchangeDeclare("seen", "topic");
      channel.queueDeclare(hostile, false, false, false, Map.of());
      channel.queueBind(hostile, "seen", "order.#");
      channel.queueBind(hostile, "amq.direct", "a\tkey");
      for (int message = 0; message < 3; message++) {
        Traffic.publish(channel, "seen", "order.placed", "message " + message);
      }
      Traffic.take(channel, hostile);

      List<String> rows = client.look();

      assertThat(rows)
          .containsSequence("exchange|amq.direct|direct", "binding|amq.direct|seen?[2J??txt|a?key")
          .containsSequence("exchange|seen|topic", "binding|seen|seen?[2J??txt|order.#")
          .contains("queue|seen?[2J??txt|2|1|0")
          .noneMatch(row -> row.startsWith("exchange|amq.fanout"));
    }
  }

  @Test
  void answersWithTheBrokersOfSomebodyElseAndStartsNone() throws Exception {
    Traffic.makeTopic(kafka, "foreign", 1);
    Map<String, String> environment =
        Map.of("COURSE_KAFKA", kafka, "COURSE_AMQP", " amqp://u:p@example.test:5672 ");
    try (Child second = Child.daemon(other, environment);
        Client client = Client.of(other)) {
      assertThat(client.ask("need kafka")).isEqualTo("ok " + kafka);
      assertThat(client.ask("need amqp")).isEqualTo("ok amqp://u:p@example.test:5672");
      assertThat(client.ask("status")).contains(" external=kafka,amqp ");
      assertThat(client.look()).contains("topic|foreign|1|0").endsWith("note|" + ExternalAmqp.NOTE);
      try (Stream<Path> data = Files.list(other.resolve("data-" + second.pid()))) {
        assertThat(data).isEmpty();
      }
    }
  }

  @Test
  void answersWhatWasAskedBeforeTheClientFellSilent() throws Exception {
    try (Client client = Client.of(folder)) {
      client.say("need kafka");
      client.say("status");
      client.fallSilent();
      assertThat(client.hear()).isEqualTo("ok " + kafka);
      assertThat(client.hear()).startsWith("ok kafka=");
      assertThat(client.hear()).isEqualTo("(end)");
    }
  }
}
