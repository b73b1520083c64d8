package eda.quiz.exchange;

import eda.quiz.Kind;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A question as a foreign text tells it.
 *
 * @param id as it was written, empty if there is none
 * @param line 1-based line on which it begins
 */
record Found(
    String id,
    String topic,
    Stem stem,
    Kind kind,
    String hint,
    String explanation,
    int line,
    BigDecimal weight) {
  Found {
    Objects.requireNonNull(id);
    Objects.requireNonNull(topic);
    Objects.requireNonNull(stem);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(hint);
    Objects.requireNonNull(explanation);
    Objects.requireNonNull(weight);
  }

  /** A question of a format that knows no weights. */
  Found(String id, String topic, Stem stem, Kind kind, String hint, String explanation, int line) {
    this(id, topic, stem, kind, hint, explanation, line, BigDecimal.ONE);
  }
}
