package eda.broker;

import java.util.Arrays;
import java.util.Optional;

/** The two brokers, by the names that the control protocol has for them. */
enum Kind {
  KAFKA("kafka", "COURSE_KAFKA"),
  AMQP("amqp", "COURSE_AMQP");

  private final String word;
  private final String variable;

  Kind(String word, String variable) {
    this.word = word;
    this.variable = variable;
  }

  static Optional<Kind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
  }

  String word() {
    return word;
  }

  /** The environment variable that names a broker of somebody else. */
  String variable() {
    return variable;
  }
}
