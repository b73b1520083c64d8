package eda.quiz;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * One question with its key and everything that may be shown around it.
 *
 * @param id the author's {@code {#id}}, or a hash of the content with an ordinal for repetitions
 * @param number the question's place in its quiz, from 1
 * @param topic title of the group of questions it belongs to, empty if there is none
 * @param hint shown on demand before answering, empty if there is none
 * @param explanation shown after answering, empty if there is none
 * @param scorable false if a fault in the question leaves no usable key
 * @param line 1-based line of the page on which the question starts
 * @param weight how much the question counts among the others, above 0; 1 if its author gave none
 */
public record Question(
    String id,
    int number,
    String topic,
    String title,
    String body,
    Kind kind,
    String hint,
    String explanation,
    boolean scorable,
    int line,
    BigDecimal weight) {

  public Question {
    Objects.requireNonNull(id);
    Objects.requireNonNull(topic);
    Objects.requireNonNull(title);
    Objects.requireNonNull(body);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(hint);
    Objects.requireNonNull(explanation);
    weight = weight.stripTrailingZeros();
    if (weight.signum() <= 0) {
      throw new IllegalArgumentException("a weight is above 0: " + weight);
    }
  }

  /** A question that counts as much as any other. */
  public Question(
      String id,
      int number,
      String topic,
      String title,
      String body,
      Kind kind,
      String hint,
      String explanation,
      boolean scorable,
      int line) {
    this(id, number, topic, title, body, kind, hint, explanation, scorable, line, BigDecimal.ONE);
  }

  /** The same question with another weight. */
  public Question weighing(BigDecimal newWeight) {
    return new Question(
        id, number, topic, title, body, kind, hint, explanation, scorable, line, newWeight);
  }
}
