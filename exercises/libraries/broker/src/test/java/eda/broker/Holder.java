package eda.broker;

import java.nio.file.Path;

/**
 * A process that needs both brokers and then holds its connection until it is killed, as a runner
 * does.
 */
final class Holder {

  private Holder() {}

  public static void main(String[] arguments) throws Exception {
    try (Client client = Client.of(Path.of(arguments[0]))) {
      System.out.println(client.need("kafka"));
      System.out.println(client.need("amqp"));
      System.out.println("held");
      client.hear();
    }
  }
}
