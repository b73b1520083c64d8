package eda.quiz.exchange;

import eda.quiz.Kind;
import eda.quiz.Option;
import eda.quiz.Question;
import java.util.List;

/** The part of a GIFT question in braces, without feedback for the whole question. */
final class GiftAnswers {
  private static final String ARROW = "->";

  private final Question question;
  private final Losses losses;
  private final StringBuilder lines = new StringBuilder();

  private GiftAnswers(Question question, Losses losses) {
    this.question = question;
    this.losses = losses;
  }

  /** The braces with the answers; empty if GIFT can't ask this. */
  static String of(Question question, Losses losses) {
    GiftAnswers answers = new GiftAnswers(question, losses);
    return answers.add(question.kind()) ? "{" + answers.lines + "}" : "";
  }

  private boolean add(Kind kind) {
    if (kind instanceof Kind.Choice choice) {
      add(choice);
    } else if (kind instanceof Kind.Sequence sequence) {
      add(sequence);
    } else if (kind instanceof Kind.Matching matching) {
      add(matching);
    } else if (kind instanceof Kind.ShortText accepted) {
      return add(accepted);
    } else if (kind instanceof Kind.Numeric numeric) {
      lines.append("#\n");
      numeric.accepted().forEach(near -> line("=" + number(near)));
    } else if (kind instanceof Kind.Open open) {
      lines.append("\n");
      if (!open.rubric().isEmpty()) {
        losses.add(question, "the points of the rubric are lost");
      }
    } else {
      throw new AssertionError(kind);
    }
    return true;
  }

  private void add(Kind.Choice choice) {
    List<Option> options = choice.options();
    if (!choice.multiple() && options.stream().map(Option::text).toList().equals(Truth.WORDS)) {
      add(options);
      return;
    }
    lines.append("\n");
    List<String> weights = Weights.of(choice);
    for (int i = 0; i < options.size(); i++) {
      Option option = options.get(i);
      String single = option.correct() ? "=" : "~";
      String sign = choice.multiple() ? "~%" + weights.get(i) + "%" : single;
      line(sign + GiftFormat.text(option.text()) + feedback(option.comment()));
    }
    Moodle.weights(question, choice, losses);
  }

  /** True or false: the feedback for a wrong answer stands before that for the right one. */
  private void add(List<Option> options) {
    boolean yes = options.get(0).correct();
    String wrong = feedback(options.get(yes ? 1 : 0).comment());
    String right = feedback(options.get(yes ? 0 : 1).comment());
    String first = wrong.isEmpty() && !right.isEmpty() ? "#" : wrong;
    lines.append(yes ? "TRUE" : "FALSE").append(first).append(right).append("\n");
  }

  private void add(Kind.Sequence sequence) {
    losses.add(question, "the sequence becomes a matching with the numbers of the places");
    lines.append("\n");
    for (int i = 0; i < sequence.items().size(); i++) {
      line("=" + left(sequence.items().get(i)) + " -> " + (i + 1));
    }
  }

  private void add(Kind.Matching matching) {
    Moodle.plain(question, matching, losses);
    lines.append("\n");
    for (Kind.Matching.Pair pair : matching.pairs()) {
      line("=" + left(pair.left()) + " -> " + GiftText.escape(pair.right()));
    }
    matching.distractors().forEach(chip -> line("= -> " + GiftText.escape(chip)));
  }

  /** A left side ends at its first arrow, which no escape can hide. */
  private String left(String text) {
    if (text.contains(ARROW)) {
      losses.add(question, "\"->\" in a left side is written as an arrow sign");
    }
    return GiftFormat.text(text.replace(ARROW, "→"));
  }

  private boolean add(Kind.ShortText accepted) {
    TypedTexts typed = TypedTexts.of(accepted.accepted());
    if (typed.code() || !typed.exact()) {
      losses.add(question, "code in backticks becomes plain text, whose case doesn't count");
    }
    List<String> texts = typed.texts().stream().filter(text -> !text.contains(ARROW)).toList();
    if (texts.size() < typed.texts().size()) {
      losses.add(
          question,
          texts.isEmpty()
              ? "left out, since \"->\" would make its answer a matching"
              : "the accepted texts with \"->\" are left out");
    }
    lines.append("\n");
    texts.forEach(text -> line("=" + GiftFormat.text(Moodle.literal(text))));
    return !texts.isEmpty();
  }

  private static String number(Kind.Numeric.Near near) {
    return near.value().toPlainString() + ":" + near.tolerance().toPlainString();
  }

  private static String feedback(String comment) {
    return comment.isEmpty() ? "" : "#" + GiftFormat.text(comment);
  }

  private void line(String text) {
    lines.append('\t').append(text).append('\n');
  }
}
