package eda.runner.commands;

import eda.quiz.Fraction;
import eda.quiz.QuizOptions;
import eda.quiz.review.Certainty;
import eda.quiz.review.Confidence;
import eda.quiz.score.Result;
import eda.quiz.score.Score;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Span;
import eda.runner.screen.Printer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Writes what became of a whole sheet. */
final class QuizResultView {
  private final Printer printer;

  QuizResultView(Printer printer) {
    this.printer = printer;
  }

  void show(QuizSheet sheet) {
    Result result = sheet.result();
    Result first = sheet.firstResult();
    printer.line();
    String score = result.right() + "/" + result.total();
    printer.line(
        Span.of("Score: " + score, Meaning.STRONG),
        Span.plain(" (" + percent(result.score()) + "), "),
        verdict(sheet, result));
    boolean weighed = !result.possible().equals(Fraction.of(result.total(), 1));
    if (weighed
        || result.scores().stream().anyMatch(each -> each.points().compareTo(Fraction.ZERO) < 0)) {
      faint("Points: " + decimal(result.points()) + " of " + decimal(result.possible()));
    }
    QuizOptions options = sheet.paper().quiz().options();
    String own = sheet.passed() ? options.passMessage() : options.failMessage();
    if (!own.isEmpty() && sheet.complete()) {
      printer.line(own);
    }
    if (!first.score().equals(result.score())) {
      String before = first.right() + "/" + first.total();
      faint("First answers: " + before + " (" + percent(first.score()) + ")");
    }
    if (result.blank() > 0) {
      faint("Not answered: " + result.blank());
    }
    if (sheet.disputes() > 0) {
      faint("Disputed, not counted: " + sheet.disputes());
    }
    if (sheet.certain()) {
      certainty(sheet.certainty());
    } else {
      said("Sure of ", sheet.said("sure"));
      said("Unsure of ", sheet.said("unsure"));
    }
  }

  /** The score by certainty, and how often each degree was right. */
  private void certainty(Certainty certainty) {
    printer.line(
        Span.of(
            "Certainty score: "
                + decimal(certainty.points())
                + " of "
                + decimal(certainty.possible()),
            Meaning.STRONG));
    degree("High", certainty, Confidence.HIGH);
    degree("Mid", certainty, Confidence.MEDIUM);
    degree("Low", certainty, Confidence.LOW);
  }

  private void degree(String name, Certainty certainty, Confidence confidence) {
    if (certainty.given(confidence) > 0) {
      faint(
          name
              + " certainty: right in "
              + certainty.right(confidence)
              + " of "
              + certainty.given(confidence));
    }
  }

  /** How often the learner was right in what was said beforehand. */
  private void said(String what, List<Score> scores) {
    if (!scores.isEmpty()) {
      long right = scores.stream().filter(Score::right).count();
      faint(
          what
              + scores.size()
              + (scores.size() == 1 ? " answer" : " answers")
              + ", right in "
              + right);
    }
  }

  private static String decimal(Fraction points) {
    return BigDecimal.valueOf(points.numerator())
        .divide(BigDecimal.valueOf(points.denominator()), 2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString()
        .replace('-', '−');
  }

  private static Span verdict(QuizSheet sheet, Result result) {
    if (!sheet.complete()) {
      return Span.of("not finished", Meaning.WARNING);
    }
    return sheet.passed()
        ? Span.of("passed", Meaning.OK)
        : Span.of("not passed yet; " + percent(result.passMark()) + " passes", Meaning.WARNING);
  }

  private static String percent(Fraction share) {
    return Math.round(share.toDouble() * 100) + "%";
  }

  private void faint(String text) {
    printer.line(Span.of(text, Meaning.FAINT));
  }
}
