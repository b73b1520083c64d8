package quayside.leavequietly;

public class Subscription implements AutoCloseable {
  private final Runnable leave;

  Subscription(Runnable leave) {
    this.leave = leave;
  }

  @Override
  public void close() {
    leave.run();
  }
}
