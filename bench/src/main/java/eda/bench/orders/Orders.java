package eda.bench.orders;

import eda.runner.broker.BrokerPlace;
import eda.runner.broker.Brokers;
import eda.runner.broker.ExternalBrokers;
import eda.runner.course.BrokerKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/**
 * Sends orders through each exercise's solution and through the plain client in turn, on one
 * machine, and shows both and their ratio.
 *
 * <p>Usage, from the top of the project: {@code eda.bench.orders.Orders [ORDERS [ROUNDS]]}. {@code
 * COURSE_AMQP} and {@code COURSE_KAFKA} name brokers of your own; else the course's are started.
 */
public final class Orders {
  private static final int WARM_UP = 2_000;

  private Orders() {}

  public static void main(String[] args) throws Exception {
    int orders = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
    Path home = Path.of("").toAbsolutePath();
    Path folder = Files.createTempDirectory("bench");
    ExternalBrokers external =
        ExternalBrokers.of(name -> System.getenv().getOrDefault(name, ""));
    try (Brokers brokers = new Brokers(new BrokerPlace(home, folder, external))) {
      List<Lines> all = Lines.all(address(brokers, BrokerKind.AMQP), address(brokers, BrokerKind.KAFKA));
      System.out.printf(
          "%d orders, median of %d rounds; latency: one order at a time%n%n", orders, rounds);
      System.out.printf(
          "%-16s %10s %10s %6s %9s %9s %6s %6s%n",
          "exercise", "orders/s", "plain", "ratio", "median µs", "plain", "ratio", "p99");
      for (Lines lines : all) {
        show(lines, orders, rounds);
      }
    }
  }

  private static void show(Lines lines, int orders, int rounds) throws Exception {
    Timing.of(lines.plain(), WARM_UP);
    Timing.of(lines.solution(), WARM_UP);
    List<Timing> solutions = new ArrayList<>();
    List<Timing> plains = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      plains.add(Timing.of(lines.plain(), orders));
      solutions.add(Timing.of(lines.solution(), orders));
    }
    Timing solution = Timing.median(solutions);
    Timing plain = Timing.median(plains);
    System.out.printf(
        Locale.ROOT,
        "%-16s %10.0f %10.0f %6.2f %9.1f %9.1f %6.2f %6.2f%n",
        lines.exercise(),
        solution.perSecond(),
        plain.perSecond(),
        solution.perSecond() / plain.perSecond(),
        solution.medianMicros(),
        plain.medianMicros(),
        solution.medianMicros() / plain.medianMicros(),
        solution.slowMicros() / plain.slowMicros());
  }

  private static String address(Brokers brokers, BrokerKind kind) throws InterruptedException {
    return brokers.need(kind, System.err::println, new CompletableFuture<>()).text();
  }
}
