package eda.bench.orders;

import com.rabbitmq.client.BuiltinExchangeType;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;
import quayside.rabbitfanout.SignInListener;
import quayside.rabbitfanout.SignInPublisher;
import quayside.rabbitfanout.UserSignedIn;
import quayside.rabbitreliable.Message;
import quayside.rabbitreliable.OrderPlaced;
import quayside.rabbitreliable.OrderWorker;
import quayside.rabbitreliable.Queues;
import quayside.rabbitreliable.ReliablePublisher;

/** Lines through a broker that speaks AMQP 0-9-1, with names of their own that end with them. */
final class RabbitLines {
  private static final long CONFIRM_MILLIS = 5_000;

  private final String address;

  RabbitLines(String address) {
    this.address = address;
  }

  Line fanout(IntConsumer handled) throws Exception {
    Connection broker = connect();
    String exchange = name();
    String service = name();
    SignInPublisher publisher =
        new SignInPublisher(broker.createChannel(), exchange, unheard -> {});
    new SignInListener(broker.createChannel(), exchange, service)
        .listen("signed-in.#", event -> handled.accept(number(event.eventId())));
    return new Through(broker, exchange, service) {
      @Override
      public void send(int order) throws Exception {
        publisher.publish(signIn(order));
      }
    };
  }

  Line plainFanout(IntConsumer handled) throws Exception {
    Connection broker = connect();
    String exchange = name();
    String service = name();
    Channel out = broker.createChannel();
    out.exchangeDeclare(exchange, BuiltinExchangeType.TOPIC, true);
    Channel in = broker.createChannel();
    in.queueDeclare(service, true, false, false, null);
    in.queueBind(service, exchange, "signed-in.#");
    in.basicConsume(
        service,
        true,
        (tag, delivery) ->
            handled.accept(number(UserSignedIn.fromBytes(delivery.getBody()).eventId())),
        tag -> {});
    return new Through(broker, exchange, service) {
      @Override
      public void send(int order) throws Exception {
        UserSignedIn event = signIn(order);
        Message message = Message.of(order(order));
        out.basicPublish(
            exchange, "signed-in.ke.phone", true, message.properties(), event.toBytes());
      }
    };
  }

  Line reliable(IntConsumer handled) throws Exception {
    Connection broker = connect();
    Queues queues = declared(broker);
    ReliablePublisher publisher = new ReliablePublisher(() -> connect());
    Connection second = connect();
    ReliablePublisher copies = new ReliablePublisher(() -> second);
    new OrderWorker(
            queues, order -> handled.accept(number(order.eventId())), copies, (pause, task) -> {})
        .start(broker);
    return new Through(broker, "", queues.orders(), queues.dead()) {
      @Override
      public void send(int order) throws Exception {
        publisher.publish(queues.orders(), Message.of(order(order)));
      }

      @Override
      public void close() throws IOException {
        super.close();
        second.close();
      }
    };
  }

  Line plainReliable(IntConsumer handled) throws Exception {
    Connection broker = connect();
    Queues queues = declared(broker);
    Channel out = connect().createChannel();
    out.confirmSelect();
    Channel in = broker.createChannel();
    in.basicQos(OrderWorker.MOST_UNACKED);
    in.basicConsume(
        queues.orders(),
        false,
        (tag, delivery) -> {
          Message message = new Message(delivery.getProperties(), delivery.getBody());
          handled.accept(number(message.order().eventId()));
          in.basicAck(delivery.getEnvelope().getDeliveryTag(), false);
        },
        tag -> {});
    return new Through(broker, "", queues.orders(), queues.dead()) {
      @Override
      public void send(int order) throws Exception {
        Message message = Message.of(order(order));
        out.basicPublish("", queues.orders(), message.properties(), message.body());
        out.waitForConfirmsOrDie(CONFIRM_MILLIS);
      }

      @Override
      public void close() throws IOException {
        super.close();
        out.getConnection().close();
      }
    };
  }

  private static Queues declared(Connection broker) throws IOException, TimeoutException {
    Queues queues = new Queues(name(), name());
    try (Channel channel = broker.createChannel()) {
      queues.declare(channel);
    }
    return queues;
  }

  private Connection connect() throws IOException, TimeoutException {
    ConnectionFactory factory = new ConnectionFactory();
    try {
      factory.setUri(address);
    } catch (Exception e) {
      throw new IOException("not an address: " + address, e);
    }
    return factory.newConnection();
  }

  private static String name() {
    return "bench-" + UUID.randomUUID();
  }

  private static UserSignedIn signIn(int order) {
    return new UserSignedIn(new UUID(0, order), Instant.EPOCH, "amara", "ke", "phone");
  }

  private static OrderPlaced order(int order) {
    return new OrderPlaced(new UUID(0, order), Instant.EPOCH, "o-" + order, "oolong");
  }

  private static int number(UUID id) {
    return (int) id.getLeastSignificantBits();
  }

  /** Removes what a line has made. */
  private abstract static class Through implements Line {
    private final Connection broker;
    private final String exchange;
    private final String[] queues;

    Through(Connection broker, String exchange, String... queues) {
      this.broker = broker;
      this.exchange = exchange;
      this.queues = queues;
    }

    @Override
    public void close() throws IOException {
      Channel channel = broker.createChannel();
      for (String queue : queues) {
        channel.queueDelete(queue);
      }
      if (!exchange.isEmpty()) {
        channel.exchangeDelete(exchange);
      }
      broker.close();
    }
  }
}
