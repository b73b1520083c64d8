package quayside.rabbitfanout;

// BEGIN SOLUTION
import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.BuiltinExchangeType;
// END SOLUTION
import com.rabbitmq.client.Channel;
import java.io.IOException;
// BEGIN SOLUTION
import java.util.Date;
// END SOLUTION
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Publishes sign-ins to an exchange, and knows no queue and no service behind it.
 *
 * <p>The exchange is a durable topic exchange. An event's routing key is {@code
 * signed-in.COUNTRY.DEVICE}. An event that no queue takes is handed to {@code unheard}, some time
 * after {@code publish} has returned.
 */
public class SignInPublisher {
  private final Channel channel;
  private final String exchange;
  private final Consumer<UserSignedIn> unheard;

  /** Makes a publisher, which declares its exchange. */
  public SignInPublisher(Channel channel, String exchange, Consumer<UserSignedIn> unheard)
      throws IOException {
    this.channel = Objects.requireNonNull(channel, "channel");
    this.exchange = Objects.requireNonNull(exchange, "exchange");
    this.unheard = Objects.requireNonNull(unheard, "unheard");
    // BEGIN SOLUTION
    channel.exchangeDeclare(exchange, BuiltinExchangeType.TOPIC, true);
    channel.addReturnListener(
        returned -> unheard.accept(UserSignedIn.fromBytes(returned.getBody())));
    // | // The default exchange sends to the queue that the routing key names.
    // | channel.queueDeclare(exchange, true, false, false, null);
    // END SOLUTION
  }

  /** Sends the event, as a persistent message with the event's id, type and content type. */
  public void publish(UserSignedIn event) throws IOException {
    // BEGIN SOLUTION
    String routingKey = "signed-in." + event.country() + "." + event.device();
    channel.basicPublish(exchange, routingKey, true, properties(event), event.toBytes());
    // | channel.basicPublish("", exchange, null, event.toBytes());
    // END SOLUTION
  }

  // BEGIN SOLUTION
  private static AMQP.BasicProperties properties(UserSignedIn event) {
    return new AMQP.BasicProperties.Builder()
        .messageId(event.eventId().toString())
        .type("UserSignedIn")
        .contentType("text/plain")
        .timestamp(Date.from(event.occurredAt()))
        .deliveryMode(2)
        .build();
  }
  // END SOLUTION
}
