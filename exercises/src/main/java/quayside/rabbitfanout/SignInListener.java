package quayside.rabbitfanout;

// BEGIN SOLUTION
import com.rabbitmq.client.BuiltinExchangeType;
// END SOLUTION
import com.rabbitmq.client.Channel;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * One running instance of a service that wants to hear of sign-ins.
 *
 * <p>A service has one durable queue, which bears the service's name and stays when no instance
 * runs. All its instances take from this queue. An instance declares whatever it needs, since it
 * may be the first of all programs that starts.
 */
public class SignInListener {
  private final Channel channel;
  private final String exchange;
  private final String service;

  /** Makes an instance that has not begun to listen yet. */
  public SignInListener(Channel channel, String exchange, String service) {
    this.channel = Objects.requireNonNull(channel, "channel");
    this.exchange = Objects.requireNonNull(exchange, "exchange");
    this.service = Objects.requireNonNull(service, "service");
  }

  /**
   * Hands each sign-in whose routing key matches the pattern to the handler, until the channel is
   * closed.
   */
  public void listen(String pattern, Consumer<UserSignedIn> handler) throws IOException {
    // BEGIN SOLUTION
    channel.exchangeDeclare(exchange, BuiltinExchangeType.TOPIC, true);
    channel.queueDeclare(service, true, false, false, null);
    channel.queueBind(service, exchange, pattern);
    channel.basicConsume(
        service,
        true,
        (tag, delivery) -> handler.accept(UserSignedIn.fromBytes(delivery.getBody())),
        tag -> {});
    // | channel.queueDeclare(exchange, true, false, false, null);
    // | channel.basicConsume(
    // |     exchange,
    // |     true,
    // |     (tag, delivery) -> handler.accept(UserSignedIn.fromBytes(delivery.getBody())),
    // |     tag -> {});
    // END SOLUTION
  }
}
