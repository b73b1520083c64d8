package eda.quiz.score;

import java.util.Objects;

/**
 * The rules by which a quiz is marked.
 *
 * @param single for choice questions with one correct option
 * @param multiple for choice questions with several
 */
public record Rules(ChoiceRule single, ChoiceRule multiple, SequenceRule sequence) {

  /** Partial credit where there is something to learn from it. */
  public static final Rules PRACTICE =
      new Rules(ChoiceRule.EXACT, ChoiceRule.BALANCED, SequenceRule.LONGEST_RUN);

  /** All or nothing. */
  public static final Rules EXAM =
      new Rules(ChoiceRule.EXACT, ChoiceRule.EXACT, SequenceRule.EXACT);

  public Rules {
    Objects.requireNonNull(single);
    Objects.requireNonNull(multiple);
    Objects.requireNonNull(sequence);
  }
}
