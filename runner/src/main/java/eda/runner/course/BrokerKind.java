package eda.runner.course;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A real message broker that an exercise can ask for, by the protocol that it speaks. */
public enum BrokerKind {
  AMQP,
  KAFKA;

  /** Returns its name in front matter, system properties and messages. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the variable of the environment that names one from elsewhere. */
  public String variable() {
    return "COURSE_" + name();
  }

  /** Returns the kind of this name, written as in front matter. */
  public static Optional<BrokerKind> named(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(BrokerKind::word).toList();
  }
}
