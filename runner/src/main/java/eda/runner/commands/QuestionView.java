package eda.runner.commands;

import eda.quiz.Kind;
import eda.quiz.Option;
import eda.quiz.Question;
import eda.quiz.paper.Answer;
import eda.quiz.paper.Labels;
import eda.quiz.paper.Paper;
import eda.quiz.score.Result;
import eda.quiz.score.Score;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Span;
import eda.runner.screen.Printer;
import java.util.List;

/** Writes questions and what is said about answers. */
final class QuestionView {
  private final Printer printer;

  QuestionView(Printer printer) {
    this.printer = printer;
  }

  void introduction(Paper paper) {
    printer.heading(paper.quiz().title().isEmpty() ? "Quiz" : paper.quiz().title());
    printer.line(Span.of("? shows a hint, s skips, q ends the quiz.", Meaning.FAINT));
    printer.line(Span.of("The same order again: --seed " + paper.seed(), Meaning.FAINT));
    if (!paper.quiz().introduction().isEmpty()) {
      printer.line();
      printer.markdown(paper.quiz().introduction());
    }
  }

  void question(Paper.Item item, int number, int count) {
    Question question = item.question();
    printer.line();
    printer.line(
        Span.of("Question " + number + " of " + count, Meaning.FAINT),
        Span.of(ask(question.kind()), Meaning.FAINT));
    printer.labelledMarkdown(
        0, Span.of(number + ".", Meaning.STRONG), MarkdownLine.of(question.title()));
    if (!question.body().isEmpty()) {
      printer.line();
      printer.markdown(question.body());
    }
    printer.line();
    if (question.kind() instanceof Kind.Matching matching) {
      matching(item, matching);
    } else {
      numbered(item.shown());
    }
  }

  void rubric(Kind.Open open, String model) {
    if (!model.isEmpty()) {
      printer.labelledMarkdown(2, Span.of("A good answer:", Meaning.STRONG), model);
    }
    printer.labelled(
        0,
        Span.plain(" "),
        Span.plain("Which of these points does your answer have? Type their numbers."));
    numbered(open.rubric());
  }

  void feedback(Paper.Item item, Score score) {
    Question question = item.question();
    Span verdict = verdict(score);
    printer.line(Span.plain("  "), verdict);
    if (score.given() instanceof Answer.Unreadable unreadable) {
      printer.labelled(0, Span.plain(" "), Span.plain(unreadable.message()));
    }
    boolean tellKey = score.counts() && !score.right() && !(question.kind() instanceof Kind.Open);
    if (tellKey) {
      printer.labelledMarkdown(
          2, Span.of("Answer:", Meaning.STRONG), MarkdownLine.of(question.kind().key()));
    }
    if (question.kind() instanceof Kind.Choice choice) {
      comments(choice, score.given());
    }
    if (!question.explanation().isEmpty() && !(question.kind() instanceof Kind.Open)) {
      printer.labelledMarkdown(2, Span.of("Why:", Meaning.STRONG), question.explanation());
    }
  }

  void result(Paper paper, Result result) {
    printer.line();
    String score = result.right() + "/" + result.total();
    Span verdict =
        result.passed()
            ? Span.of("passed", Meaning.OK)
            : Span.of(
                "not passed yet; " + Math.round(result.passMark().toDouble() * 100) + "% passes",
                Meaning.WARNING);
    printer.line(
        Span.of("Score: " + score, Meaning.STRONG),
        Span.plain(" (" + Math.round(result.score().toDouble() * 100) + "%), "),
        verdict);
    String own =
        result.passed()
            ? paper.quiz().options().passMessage()
            : paper.quiz().options().failMessage();
    if (!own.isEmpty()) {
      printer.line(own);
    }
    if (result.blank() > 0) {
      printer.line(Span.of("Not answered: " + result.blank(), Meaning.FAINT));
    }
  }

  /** The comments of what was picked, and of what should have been. */
  private void comments(Kind.Choice choice, Answer given) {
    for (int i = 0; i < choice.options().size(); i++) {
      Option option = choice.options().get(i);
      boolean picked = given instanceof Answer.Picked p && p.options().contains(i);
      if (!option.comment().isEmpty() && (picked || option.correct())) {
        Span mark = option.correct() ? Span.of("✓", Meaning.OK) : Span.of("✗", Meaning.ERROR);
        printer.labelledMarkdown(2, mark, MarkdownLine.of(option.text()));
        printer.labelledMarkdown(2, Span.plain(" "), option.comment());
      }
    }
  }

  private void matching(Paper.Item item, Kind.Matching matching) {
    List<Kind.Matching.Pair> pairs = matching.pairs();
    for (int i = 0; i < pairs.size(); i++) {
      printer.labelledMarkdown(
          2, Span.of((i + 1) + ")", Meaning.KEY), MarkdownLine.of(pairs.get(i).left()));
    }
    printer.line();
    List<String> right = item.shown();
    for (int i = 0; i < right.size(); i++) {
      printer.labelledMarkdown(
          2, Span.of(Labels.letter(i) + ")", Meaning.KEY), MarkdownLine.of(right.get(i)));
    }
  }

  private void numbered(List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      printer.labelledMarkdown(
          2, Span.of((i + 1) + ")", Meaning.KEY), MarkdownLine.of(texts.get(i)));
    }
  }

  private static String ask(Kind kind) {
    if (kind instanceof Kind.Choice choice) {
      return choice.multiple() ? ", choose " + choice.correct() + " (as in 1,3)" : "";
    }
    if (kind instanceof Kind.Sequence) {
      return ", put in order (as in 3 1 2)";
    }
    if (kind instanceof Kind.Matching) {
      return ", match (as in 1b 2a)";
    }
    if (kind instanceof Kind.Open) {
      return ", write one line, then mark it yourself";
    }
    return ", type the answer";
  }

  private static Span verdict(Score score) {
    return switch (score.status()) {
      case RIGHT -> Span.of("✓ Right.", Meaning.OK);
      case PARTLY ->
          Span.of(
              "~ Partly: " + Math.round(score.points().toDouble() * 100) + "%.", Meaning.WARNING);
      case WRONG -> Span.of("✗ Not this time.", Meaning.ERROR);
      case BLANK -> Span.of("- Left out.", Meaning.FAINT);
      case UNREADABLE -> Span.of("✗ That can't be read as an answer.", Meaning.ERROR);
      case OPEN, UNSCORED -> Span.of("· Not scored.", Meaning.FAINT);
    };
  }
}
