package eda.runner.broker;

import eda.runner.course.BrokerKind;
import java.util.Objects;

/**
 * Where a broker can be reached.
 *
 * @param text as its clients want it: {@code host:port}, or {@code amqp://…}
 * @param external whether it came from elsewhere, so that it may be far away, and be others' too
 */
public record BrokerAddress(BrokerKind kind, String text, boolean external) {
  public BrokerAddress {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
  }

  /** Returns it for people to read: without the password that it may hold. */
  public String shown() {
    int from = text.indexOf("://") + 1;
    int at = text.lastIndexOf('@');
    return from > 0 && at > from ? text.substring(0, from + 2) + text.substring(at + 1) : text;
  }

  /** Returns the JVM's option that tells code where the broker is. */
  String option() {
    return "-Dcourse." + kind.word() + "=" + text;
  }
}
