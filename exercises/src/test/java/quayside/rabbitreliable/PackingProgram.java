package quayside.rabbitreliable;

import com.rabbitmq.client.ConnectionFactory;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import quayside.kit.amqp.RabbitBox;

/** A worker as a program of its own, which packs one order, says so, and never comes to its ack. */
final class PackingProgram {
  private PackingProgram() {}

  /** Takes the broker's address, the names of the two queues, and the folder of what is packed. */
  public static void main(String[] arguments) throws Exception {
    ConnectionFactory factory = RabbitBox.factory(arguments[0]);
    Queues queues = new Queues(arguments[1], arguments[2]);
    PackingTable table = new PackingTable(Path.of(arguments[3]));
    Packing packing =
        order -> {
          table.pack(order);
          System.out.println("packed " + order.orderId());
          waitForTheEnd();
        };
    ReliablePublisher publisher = new ReliablePublisher(factory::newConnection);
    new OrderWorker(queues, packing, publisher, (pause, task) -> {}).start(factory.newConnection());
  }

  private static void waitForTheEnd() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
