package eda.quiz;

import java.util.Objects;

/**
 * One option of a choice question.
 *
 * @param text Markdown source, without bullet and mark
 * @param comment Markdown source that is shown after answering, empty if there is none
 */
public record Option(String text, boolean correct, String comment) {
  public Option {
    Objects.requireNonNull(text);
    Objects.requireNonNull(comment);
  }
}
