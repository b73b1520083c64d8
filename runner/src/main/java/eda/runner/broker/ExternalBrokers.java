package eda.runner.broker;

import eda.runner.course.BrokerKind;
import eda.runner.course.CourseException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Brokers from elsewhere, named by variables of the environment, used instead of our own. */
public record ExternalBrokers(Map<BrokerKind, String> addresses) {
  private static final int CONNECT_MILLIS = 5_000;
  private static final int AMQP_PORT = 5672;
  private static final int AMQPS_PORT = 5671;

  public ExternalBrokers {
    addresses = Map.copyOf(addresses);
  }

  /**
   * Reads the variables.
   *
   * @param variable gives a variable's value, which is empty where it isn't set
   */
  public static ExternalBrokers of(UnaryOperator<String> variable) {
    Map<BrokerKind, String> addresses = new EnumMap<>(BrokerKind.class);
    for (BrokerKind kind : BrokerKind.values()) {
      String value = variable.apply(kind.variable()).strip();
      if (!value.isEmpty()) {
        addresses.put(kind, value);
      }
    }
    return new ExternalBrokers(addresses);
  }

  /** Returns those that are set, in the order of the kinds. */
  public List<BrokerAddress> all() {
    return List.of(BrokerKind.values()).stream().flatMap(kind -> of(kind).stream()).toList();
  }

  /** Returns the one of this kind, if it is set. */
  public Optional<BrokerAddress> of(BrokerKind kind) {
    return Optional.ofNullable(addresses.get(kind))
        .map(text -> new BrokerAddress(kind, text, true));
  }

  /**
   * Returns when somebody answers there, which takes five seconds at most.
   *
   * @throws CourseException when nobody does, with what to do
   */
  public static void requireAnswer(BrokerAddress address) {
    String variable = address.kind().variable();
    InetSocketAddress place = place(address);
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(place.getHostString(), place.getPort()), CONNECT_MILLIS);
    } catch (IOException e) {
      throw new CourseException(
          Path.of(variable),
          "no broker answers at "
              + place.getHostString()
              + ":"
              + place.getPort()
              + " ("
              + e.getMessage()
              + "). Start it and try again, or unset "
              + variable
              + ": then the course uses a broker of its own");
    }
  }

  /** Several servers may be named, with commas between them; the first one has to answer. */
  private static InetSocketAddress place(BrokerAddress address) {
    boolean amqp = address.kind() == BrokerKind.AMQP;
    String first = address.text().split(",", 2)[0].strip();
    try {
      URI uri = URI.create(amqp ? first : "kafka://" + first);
      boolean named = uri.getHost() != null;
      boolean schemed = !amqp || "amqp".equals(uri.getScheme()) || "amqps".equals(uri.getScheme());
      int port = amqp && uri.getPort() < 0 ? usualPort(uri) : uri.getPort();
      if (named && schemed && port > 0 && port < 1 << 16) {
        return InetSocketAddress.createUnresolved(uri.getHost(), port);
      }
    } catch (IllegalArgumentException e) {
      // As below: it can't be read as an address.
    }
    throw new CourseException(
        Path.of(address.kind().variable()),
        "this is no address of a broker: write "
            + (amqp ? "amqp://user:password@host:5672/" : "host:9092")
            + ", or unset it");
  }

  private static int usualPort(URI uri) {
    return "amqps".equals(uri.getScheme()) ? AMQPS_PORT : AMQP_PORT;
  }
}
