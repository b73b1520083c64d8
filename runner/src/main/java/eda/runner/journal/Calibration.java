package eda.runner.journal;

import eda.quiz.review.Confidence;

/**
 * How well learners know what they know: their first answers by how sure they were and whether they
 * were right. Answers without a word on confidence, and questions left out, say nothing about it.
 */
public record Calibration(int sureRight, int sureWrong, int unsureRight, int unsureWrong) {
  public static Calibration of(Answers answers) {
    int[] counts = new int[4];
    answers
        .counted()
        .filter(each -> each.tried() && each.confidence() != Confidence.MEDIUM)
        .forEach(
            each ->
                counts[(each.confidence() == Confidence.HIGH ? 0 : 2) + (each.right() ? 0 : 1)]++);
    return new Calibration(counts[0], counts[1], counts[2], counts[3]);
  }

  public int sure() {
    return sureRight + sureWrong;
  }

  public int unsure() {
    return unsureRight + unsureWrong;
  }
}
