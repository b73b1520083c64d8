package eda.runner.commands;

import java.util.Objects;

/**
 * What was given to a question in a review.
 *
 * @param hint whether the hint was seen before
 */
record ReviewReply(QuestionReply.Given given, boolean hint) {
  ReviewReply {
    Objects.requireNonNull(given, "given");
  }
}
