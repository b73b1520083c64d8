package eda.runner.commands;

import eda.quiz.Kind;
import eda.quiz.paper.Answer;
import eda.quiz.paper.Paper;
import java.util.Objects;

/**
 * What was given to a question in a review.
 *
 * @param confidence {@code sure}, {@code unsure}, or empty where nothing was said
 * @param hint whether the hint was seen before
 */
record ReviewReply(Answer answer, String confidence, boolean hint) {
  static final String SURE = "sure";
  static final String UNSURE = "unsure";
  static final String NOT_SAID = "";

  ReviewReply {
    Objects.requireNonNull(answer, "answer");
    Objects.requireNonNull(confidence, "confidence");
  }

  /** Reads a line; {@code !} behind an answer means sure, {@code ?} unsure. */
  static ReviewReply read(Paper.Item item, String line, boolean hint) {
    if (line.equals("s")) {
      return new ReviewReply(new Answer.Blank(), NOT_SAID, hint);
    }
    Answer whole = item.read(line);
    boolean sure = line.endsWith("!");
    // Free text may end like this, and then the sign is a part of it.
    if (whole instanceof Answer.Unreadable && places(item) && (sure || line.endsWith("?"))) {
      Answer rest = item.read(line.substring(0, line.length() - 1).strip());
      return new ReviewReply(rest, sure ? SURE : UNSURE, hint);
    }
    return new ReviewReply(whole, NOT_SAID, hint);
  }

  ReviewReply with(String said) {
    return new ReviewReply(answer, said, hint);
  }

  private static boolean places(Paper.Item item) {
    Kind kind = item.question().kind();
    return kind instanceof Kind.Choice
        || kind instanceof Kind.Sequence
        || kind instanceof Kind.Matching;
  }
}
