// Feedback: there is no queue that bears its name
package quayside.rabbitfanout;

import com.rabbitmq.client.BuiltinExchangeType;
import com.rabbitmq.client.Channel;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
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
    channel.exchangeDeclare(exchange, BuiltinExchangeType.TOPIC, true);
    String instance = service + "-" + UUID.randomUUID();
    channel.queueDeclare(instance, true, false, false, null);
    channel.queueBind(instance, exchange, pattern);
    channel.basicConsume(
        instance,
        true,
        (tag, delivery) -> handler.accept(UserSignedIn.fromBytes(delivery.getBody())),
        tag -> {});
  }
}
