package quayside.kit.amqp;

import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import quayside.kit.Broker;

/** The connections of a test, each with its socket: who wants to break one has to reach that. */
final class RabbitLines implements AutoCloseable {
  private static final int CLOSE_MILLIS = 1_000;

  private final Broker broker;
  private final Map<Connection, Socket> sockets = new LinkedHashMap<>();

  RabbitLines(Broker broker) {
    this.broker = broker;
  }

  synchronized Connection open() {
    AtomicReference<Socket> socket = new AtomicReference<>();
    ConnectionFactory factory = RabbitBox.factory(broker.address());
    factory.setRequestedHeartbeat(0);
    factory.setConnectionTimeout(limitMillis());
    factory.setChannelRpcTimeout(limitMillis());
    factory.setShutdownTimeout(CLOSE_MILLIS);
    factory.setSocketConfigurator(
        made -> {
          // As the client's own configurator does: waiting to fill a packet costs 40 ms a question.
          made.setTcpNoDelay(true);
          socket.set(made);
        });
    factory.setThreadFactory(RabbitLines::daemon);
    try {
      Connection connection = factory.newConnection();
      sockets.put(connection, socket.get());
      return connection;
    } catch (IOException e) {
      throw new UncheckedIOException("no connection to " + broker.address(), e);
    } catch (TimeoutException e) {
      throw new IllegalStateException("no connection to " + broker.address(), e);
    }
  }

  synchronized void cut(Connection connection) {
    Optional.ofNullable(sockets.get(connection)).ifPresent(RabbitLines::close);
  }

  @Override
  public synchronized void close() {
    sockets.keySet().forEach(connection -> connection.abort(CLOSE_MILLIS));
  }

  private int limitMillis() {
    return Math.toIntExact(broker.limit(Duration.ofSeconds(10)).toMillis());
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "amqp");
    thread.setDaemon(true);
    return thread;
  }
}
