package eda.runner.broker;

import eda.runner.course.BrokerKind;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/** A program that holds a broker, says where that is and the number of its process, and waits. */
final class BrokerHolder {
  private BrokerHolder() {}

  public static void main(String[] args) throws Exception {
    Brokers brokers = CourseBrokers.in(Path.of(args[0]));
    BrokerAddress address =
        brokers.need(BrokerKind.AMQP, text -> {}, new CompletableFuture<>());
    System.out.println(address.text());
    System.out.println(CourseBrokers.process(brokers).orElseThrow().pid());
    new CountDownLatch(1).await();
  }
}
