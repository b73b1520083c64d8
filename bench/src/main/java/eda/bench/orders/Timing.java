package eda.bench.orders;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * What one run over a line took.
 *
 * @param perSecond orders handled in a second, when all are sent as fast as the line takes them
 * @param medianMicros from the sending of an order to its handling, one order at a time
 * @param slowMicros the same, for the slowest of a hundred
 */
record Timing(double perSecond, double medianMicros, double slowMicros) {
  private static final int LIMIT_SECONDS = 120;

  /** One at a time they wait for each other's way, so a tenth of them is enough. */
  private static final int PART = 10;

  static Timing of(Line.Maker line, int orders) throws Exception {
    double perSecond = throughput(line, orders);
    long[] nanos = latencies(line, orders / PART);
    Arrays.sort(nanos);
    return new Timing(
        perSecond, nanos[nanos.length / 2] / 1e3, nanos[nanos.length * 99 / 100] / 1e3);
  }

  /** Returns the median of each figure. */
  static Timing median(List<Timing> all) {
    return new Timing(
        middle(all.stream().mapToDouble(Timing::perSecond).toArray()),
        middle(all.stream().mapToDouble(Timing::medianMicros).toArray()),
        middle(all.stream().mapToDouble(Timing::slowMicros).toArray()));
  }

  private static double middle(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  private static double throughput(Line.Maker maker, int orders) throws Exception {
    CountDownLatch left = new CountDownLatch(orders);
    try (Line line = maker.open(order -> left.countDown())) {
      long start = System.nanoTime();
      for (int order = 0; order < orders; order++) {
        line.send(order);
      }
      require(left.await(LIMIT_SECONDS, TimeUnit.SECONDS), left.getCount() + " orders");
      return orders / ((System.nanoTime() - start) / 1e9);
    }
  }

  private static long[] latencies(Line.Maker maker, int orders) throws Exception {
    Semaphore handled = new Semaphore(0);
    long[] nanos = new long[orders];
    try (Line line = maker.open(order -> handled.release())) {
      for (int order = 0; order < orders; order++) {
        long start = System.nanoTime();
        line.send(order);
        require(handled.tryAcquire(LIMIT_SECONDS, TimeUnit.SECONDS), "order " + order);
        nanos[order] = System.nanoTime() - start;
      }
    }
    return nanos;
  }

  private static void require(boolean came, String what) {
    if (!came) {
      throw new IllegalStateException(what + " did not come in " + LIMIT_SECONDS + " seconds");
    }
  }
}
