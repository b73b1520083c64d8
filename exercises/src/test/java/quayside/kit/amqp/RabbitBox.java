package quayside.kit.amqp;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.GetResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import quayside.kit.Broker;

/**
 * What one test has of the broker: connections, names that nobody else uses, and a look into
 * queues.
 *
 * <p>After the test its connections are closed, and the queues and exchanges under its names are
 * deleted, whoever made them. Nothing else on the broker is touched.
 */
public final class RabbitBox implements AutoCloseable {
  private static final long CONFIRM_MILLIS = 10_000;
  private static final Duration ONE_ROUND = Duration.ofMillis(15);

  private final Broker broker = Broker.amqp();
  private final RabbitLines lines = new RabbitLines(broker);
  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private final Set<String> names = new LinkedHashSet<>();
  private final Broker.Question question = new Broker.Question(this::ask, ONE_ROUND);
  private Connection own = lines.open();

  /** For questions; there is none before the first one. */
  private Channel asking;

  RabbitBox() {}

  /**
   * Returns a factory of connections that stay broken once they are: what the library mends by
   * itself, a test can't see.
   */
  public static ConnectionFactory factory(String address) {
    ConnectionFactory factory = new ConnectionFactory();
    try {
      // A path of a slash alone would name a virtual host without a name.
      factory.setUri(address.endsWith("/") ? address.substring(0, address.length() - 1) : address);
    } catch (URISyntaxException | GeneralSecurityException e) {
      throw new IllegalArgumentException("not an address of a broker: " + address, e);
    }
    factory.setAutomaticRecoveryEnabled(false);
    return factory;
  }

  /** Returns the broker's address, for a process of its own. */
  public String address() {
    return broker.address();
  }

  /** Returns this name with an end that was never given before, in no other run either. */
  public synchronized String name(String what) {
    String unique = what + "-" + run + "." + names.size();
    names.add(unique);
    return unique;
  }

  /** Opens a connection, to be closed after the test. */
  public Connection connect() {
    return lines.open();
  }

  /** Opens a channel on the box's own connection. */
  public Channel channel() {
    return asked(() -> own().createChannel());
  }

  /**
   * Breaks a connection as the death of its process does: the broker hears no goodbye. Returns when
   * this side has noticed.
   */
  public void crash(Connection connection) {
    lines.cut(connection);
    await(() -> !connection.isOpen());
  }

  /** Returns whether the broker has a queue of this name. */
  public boolean hasQueue(String queue) {
    return declared(queue).isPresent();
  }

  /**
   * Returns how many messages the queue has. Those in flight count with Qpid and don't count with
   * RabbitMQ, so ask when there are none, or when it doesn't matter.
   */
  public int messages(String queue) {
    return declared(queue).map(AMQP.Queue.DeclareOk::getMessageCount).orElse(0);
  }

  /** Takes the first message out of a queue, if there is one. */
  public Optional<GetResponse> take(String queue) {
    return hasQueue(queue)
        ? Optional.ofNullable(asked(() -> probe(channel -> channel.basicGet(queue, true))))
        : Optional.empty();
  }

  /** Puts a message into a queue, and returns when the broker has confirmed it. */
  public void put(String queue, AMQP.BasicProperties properties, byte[] body) {
    asked(
        () ->
            probe(
                channel -> {
                  channel.confirmSelect();
                  channel.basicPublish("", queue, properties, body);
                  return channel.waitForConfirms(CONFIRM_MILLIS);
                }));
  }

  /** Waits until this holds, with the patience that this broker needs. */
  public boolean await(BooleanSupplier happened) {
    return broker.await(question, happened);
  }

  @Override
  public synchronized void close() {
    for (String name : names) {
      quietly(() -> probe(channel -> channel.queueDelete(name)));
      quietly(() -> probe(channel -> channel.exchangeDelete(name)));
    }
    names.clear();
    lines.close();
  }

  private Optional<AMQP.Queue.DeclareOk> declared(String queue) {
    try {
      return Optional.of(probe(channel -> channel.queueDeclarePassive(queue)));
    } catch (IOException thereIsNone) {
      return Optional.empty();
    } catch (TimeoutException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A refused question closes its channel, with some brokers its connection too. */
  private synchronized <T> T probe(Question<T> question)
      throws IOException, TimeoutException, InterruptedException {
    if (asking == null || !asking.isOpen()) {
      asking = own().createChannel();
    }
    return question.ask(asking);
  }

  private void ask() {
    quietly(() -> probe(RabbitBox::ask));
  }

  /**
   * Asks for what every broker has. It answers in turn: with the answer it has handled all that was
   * said on this channel before.
   */
  static AMQP.Exchange.DeclareOk ask(Channel channel) throws IOException {
    return channel.exchangeDeclarePassive("amq.fanout");
  }

  private Connection own() {
    if (!own.isOpen()) {
      own = lines.open();
    }
    return own;
  }

  private static void quietly(Answer<?> answer) {
    try {
      answer.get();
    } catch (IOException | TimeoutException | InterruptedException thereWasNone) {
      Thread.yield();
    }
  }

  private static <T> T asked(Answer<T> answer) {
    try {
      return answer.get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (TimeoutException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Question<T> {
    T ask(Channel channel) throws IOException, TimeoutException, InterruptedException;
  }

  private interface Answer<T> {
    T get() throws IOException, TimeoutException, InterruptedException;
  }
}
