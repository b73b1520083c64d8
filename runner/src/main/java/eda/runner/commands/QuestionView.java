package eda.runner.commands;

import eda.quiz.Fraction;
import eda.quiz.Kind;
import eda.quiz.Question;
import eda.quiz.paper.Answer;
import eda.quiz.paper.Labels;
import eda.quiz.paper.Paper;
import eda.quiz.score.Score;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Span;
import eda.runner.screen.Printer;
import java.util.List;

/** Writes questions and what is said about answers. */
final class QuestionView {
  private final Printer printer;
  private final boolean keys;

  /**
   * @param keys whether what is answered by keys stands below the question anyway, with its options
   */
  QuestionView(Printer printer, boolean keys) {
    this.printer = printer;
    this.keys = keys;
  }

  void introduction(QuizSheet sheet) {
    Paper paper = sheet.paper();
    printer.heading(paper.quiz().title().isEmpty() ? "Quiz" : paper.quiz().title());
    faint("The same order again: --seed " + paper.seed());
    if (!sheet.penalty().none()) {
      String share = sheet.penalty().share().percent();
      faint("Here a hint, or a try after a miss, takes " + share + " of the question.");
    }
    if (!paper.quiz().introduction().isEmpty()) {
      printer.line();
      printer.markdown(paper.quiz().introduction());
    }
  }

  /** Says what a reader may miss, such as the keys that are possible. */
  void faint(String text) {
    printer.line(Span.of(text, Meaning.FAINT));
  }

  /** Shows the answer again; of a choice, the parts of the feedback tell it. */
  void given(Question question, Answer answer) {
    Span label = Span.of("Your answer:", Meaning.STRONG);
    String text = GivenAnswer.text(question.kind(), answer);
    if (answer instanceof Answer.Typed || answer instanceof Answer.Unreadable) {
      printer.labelled(2, label, Span.plain(text));
    } else if (!text.isEmpty() && !(answer instanceof Answer.Picked)) {
      printer.labelledMarkdown(2, label, MarkdownLine.of(text));
    }
  }

  void note(String text) {
    printer.labelled(0, Span.plain(" "), Span.plain(text));
  }

  void hint(Question question) {
    printer.labelledMarkdown(2, Span.of("Hint:", Meaning.TIP), question.hint());
  }

  /** Says where to read, in Markdown. */
  void readAgain(String where) {
    printer.labelledMarkdown(2, Span.of("Read again:", Meaning.FAINT), where);
  }

  /** The same for several questions, each place in Markdown. */
  void readAgain(List<String> places) {
    if (!places.isEmpty()) {
      faint("Read again:");
      printer.markdown("- " + String.join("\n- ", places));
    }
  }

  void command(String command) {
    printer.line(Span.plain("  "), Span.of(command, Meaning.CODE));
  }

  void question(Paper.Item item, int number, int count) {
    Question question = item.question();
    printer.line();
    printer.line(
        Span.of("Question " + number + " of " + count, Meaning.FAINT),
        Span.of(keys ? asked(question.kind()) : ask(question.kind()), Meaning.FAINT));
    printer.labelledMarkdown(
        0, Span.of(number + ".", Meaning.STRONG), MarkdownLine.of(question.title()));
    if (!question.body().isEmpty()) {
      printer.line();
      printer.markdown(question.body());
    }
    if (keys) {
      return;
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

  /** Says what became of an answer, part by part, and why. */
  void feedback(Paper.Item item, Score score) {
    printer.line(Span.plain("  "), verdict(score));
    if (score.given() instanceof Answer.Unreadable unreadable) {
      note(unreadable.message());
    }
    explain(item, score);
  }

  /** Shows the key where it was missed, and the author's comments and explanation. */
  void explain(Paper.Item item, Score score) {
    Question question = item.question();
    new QuestionKeyView(printer).show(item, score);
    if (!question.explanation().isEmpty() && !(question.kind() instanceof Kind.Open)) {
      printer.labelledMarkdown(2, Span.of("Why:", Meaning.STRONG), question.explanation());
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

  /** What is asked for, without how it is typed. */
  private static String asked(Kind kind) {
    String ask = ask(kind);
    int how = ask.indexOf(" (as in");
    return how < 0 ? ask : ask.substring(0, how);
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
      case RIGHT ->
          Span.of(
              score.points().equals(Fraction.ONE)
                  ? "✓ Right."
                  : "✓ Right, counted as " + score.points().percent() + ".",
              Meaning.OK);
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
