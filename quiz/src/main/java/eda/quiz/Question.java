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
 * @param options what is set for this question alone; it goes before what is set for the quiz
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
    BigDecimal weight,
    QuizOptions options) {

  public Question {
    Objects.requireNonNull(id);
    Objects.requireNonNull(topic);
    Objects.requireNonNull(title);
    Objects.requireNonNull(body);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(hint);
    Objects.requireNonNull(explanation);
    Objects.requireNonNull(options);
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
    this(
        id,
        number,
        topic,
        title,
        body,
        kind,
        hint,
        explanation,
        scorable,
        line,
        BigDecimal.ONE,
        QuizOptions.NONE);
  }

  /** The same question with another weight. */
  public Question weighing(BigDecimal newWeight) {
    return new Question(
        id,
        number,
        topic,
        title,
        body,
        kind,
        hint,
        explanation,
        scorable,
        line,
        newWeight,
        options);
  }

  /** The same question on another line of a page. */
  public Question onLine(int newLine) {
    return new Question(
        id,
        number,
        topic,
        title,
        body,
        kind,
        hint,
        explanation,
        scorable,
        newLine,
        weight,
        options);
  }

  /** The same question as another kind, with the explanation that this needs. */
  public Question as(Kind newKind, String newExplanation) {
    return new Question(
        id,
        number,
        topic,
        title,
        body,
        newKind,
        hint,
        newExplanation,
        scorable,
        line,
        weight,
        options);
  }
}
