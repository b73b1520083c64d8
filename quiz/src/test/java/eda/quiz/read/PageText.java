package eda.quiz.read;

import eda.quiz.Finding;
import eda.quiz.Kind;
import eda.quiz.Option;
import eda.quiz.Question;
import eda.quiz.Quiz;
import eda.quiz.QuizPage;
import eda.quiz.lint.Lint;
import java.util.Locale;

/** The whole of what was read from a page, as text that a person can check. */
final class PageText {
  private final StringBuilder text = new StringBuilder();

  static String of(QuizPage page) {
    PageText text = new PageText();
    page.quizzes().forEach(text::add);
    page.findings().forEach(text::add);
    Lint.check(page).forEach(finding -> text.line("lint " + finding.line() + " " + finding.code()));
    return text.text.toString();
  }

  private void add(Quiz quiz) {
    line("quiz " + quiz.firstLine() + "-" + quiz.lastLine() + " " + quiz.title());
    field("introduction", quiz.introduction());
    quiz.options().values().forEach((key, value) -> field("option " + key, value));
    quiz.questions().forEach(this::add);
  }

  private void add(Question question) {
    String scored = question.scorable() ? "" : " unscored";
    line(
        question.number()
            + ". @"
            + question.line()
            + " "
            + question.kind().name()
            + scored
            + ": "
            + question.title());
    if (!question.id().startsWith("q")) {
      field("id", question.id());
    }
    String weight = question.weight().toPlainString();
    field("weight", weight.equals("1") ? "" : weight);
    field("topic", question.topic());
    question.options().values().forEach((key, value) -> field("option " + key, value));
    field("body", question.body());
    field("hint", question.hint());
    add(question.kind());
    field("explanation", question.explanation());
  }

  private void add(Kind kind) {
    if (kind instanceof Kind.Choice choice) {
      for (Option option : choice.options()) {
        String comment = option.comment().isEmpty() ? "" : " // " + shown(option.comment());
        line("   " + (option.correct() ? "(x) " : "( ) ") + shown(option.text()) + comment);
      }
    } else if (kind instanceof Kind.Sequence sequence) {
      sequence.items().forEach(item -> line("   > " + shown(item)));
    } else if (kind instanceof Kind.Matching matching) {
      matching.pairs().forEach(pair -> line("   " + pair.left() + " = " + pair.right()));
      matching.distractors().forEach(chip -> line("   - = " + chip));
    } else {
      field("key", kind.key());
    }
  }

  private void add(Finding finding) {
    String severity = finding.severity().name().toLowerCase(Locale.ROOT);
    String place = finding.line() + ":" + finding.column();
    String fix = finding.fix().isEmpty() ? "" : " -> " + finding.fix();
    line(severity + " " + place + " " + finding.code() + fix);
  }

  private void field(String name, String value) {
    if (!value.isEmpty()) {
      line("   " + name + ": " + shown(value));
    }
  }

  private static String shown(String value) {
    return value.replace("\n", "⏎");
  }

  private void line(String line) {
    text.append(line.stripTrailing()).append('\n');
  }
}
