package eda.quiz.exchange;

import java.util.Objects;

/**
 * Something that a format can't carry.
 *
 * @param subject the id of the question, or the title of the quiz
 * @param what what is missing or different on the other side
 */
public record Loss(String subject, String what) {
  public Loss {
    Objects.requireNonNull(subject);
    Objects.requireNonNull(what);
  }

  @Override
  public String toString() {
    return subject + ": " + what;
  }
}
