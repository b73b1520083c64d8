package quayside.breakthechain;

import java.util.concurrent.atomic.AtomicInteger;

/** The way to analytics, which counts sign-ins. */
public class AnalyticsClient {
  private final AtomicInteger signIns = new AtomicInteger();

  public void countSignIn(String userId) {
    signIns.incrementAndGet();
  }

  public int signIns() {
    return signIns.get();
  }
}
