package eda.quiz.review;

/**
 * How sure learners said they were, with the marks of certainty-based marking (Gardner-Medwin):
 * honesty pays best, with the break-even points at 67 % and 80 %.
 */
public enum Confidence {
  LOW(1, 0),
  MEDIUM(2, -2),
  HIGH(3, -6);

  private final int right;
  private final int wrong;

  Confidence(int right, int wrong) {
    this.right = right;
    this.wrong = wrong;
  }

  public int marks(boolean correct) {
    return correct ? right : wrong;
  }
}
