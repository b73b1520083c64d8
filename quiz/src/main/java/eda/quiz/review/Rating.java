package eda.quiz.review;

/** How well a question was remembered. */
public enum Rating {
  AGAIN,
  HARD,
  GOOD,
  EASY;

  /** 1 for again to 4 for easy, as the formulas of FSRS count. */
  int grade() {
    return ordinal() + 1;
  }
}
