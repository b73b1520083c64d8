package eda.runner.commands;

import eda.quiz.Kind;
import eda.quiz.Option;
import eda.quiz.paper.Answer;
import eda.quiz.paper.Paper;
import eda.quiz.score.Score;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Span;
import eda.runner.screen.Printer;
import java.util.List;

/** Writes the key of a question beside what was given, part by part. */
final class QuestionKeyView {
  private final Printer printer;

  QuestionKeyView(Printer printer) {
    this.printer = printer;
  }

  /** Shows the key unless the answer was right, and the comments in each case. */
  void show(Paper.Item item, Score score) {
    Kind kind = item.question().kind();
    boolean missed = score.counts() && !score.right();
    if (kind instanceof Kind.Choice choice) {
      options(item, choice, score, missed);
    } else if (missed && kind instanceof Kind.Sequence sequence) {
      sequence(sequence);
    } else if (missed && kind instanceof Kind.Matching matching) {
      pairs(matching, score.given());
    } else if (missed && kind instanceof Kind.Output output) {
      label();
      output.expected().lines().forEach(line -> printer.line(Span.of("    " + line, Meaning.CODE)));
    } else if (missed && !(kind instanceof Kind.Open)) {
      typed(kind.key());
    }
  }

  /** What was picked, and what should have been. */
  private void options(Paper.Item item, Kind.Choice choice, Score score, boolean missed) {
    for (int place = 0; place < item.order().size(); place++) {
      int source = item.order().get(place);
      Option option = choice.options().get(source);
      boolean picked = score.given() instanceof Answer.Picked p && p.options().contains(source);
      boolean speaks = missed || !option.comment().isEmpty();
      if (speaks && (picked || option.correct())) {
        boolean overlooked = choice.multiple() && !picked && score.given() instanceof Answer.Picked;
        String number =
            (overlooked ? "missed " : option.correct() ? "✓ " : "✗ ") + (place + 1) + ")";
        Meaning meaning = option.correct() && !overlooked ? Meaning.OK : Meaning.ERROR;
        printer.labelledMarkdown(2, Span.of(number, meaning), MarkdownLine.of(option.text()));
        if (!option.comment().isEmpty()) {
          printer.labelledMarkdown(2, Span.plain("    "), option.comment());
        }
      }
    }
  }

  private void sequence(Kind.Sequence sequence) {
    label();
    List<String> items = sequence.items();
    for (int i = 0; i < items.size(); i++) {
      printer.labelledMarkdown(
          4, Span.of((i + 1) + ".", Meaning.STRONG), MarkdownLine.of(items.get(i)));
    }
  }

  /** Each pair as it should be, with a word where it was not. */
  private void pairs(Kind.Matching matching, Answer given) {
    for (int i = 0; i < matching.pairs().size(); i++) {
      Kind.Matching.Pair pair = matching.pairs().get(i);
      int chip = matching.chips().indexOf(pair.right());
      boolean right = given instanceof Answer.Matched m && m.chips().getOrDefault(i, -1) == chip;
      Span mark = right ? Span.of("✓", Meaning.OK) : Span.of("missed", Meaning.ERROR);
      printer.labelledMarkdown(2, mark, MarkdownLine.of(pair.left() + " :: " + pair.right()));
    }
  }

  /** Accepted texts are no Markdown unless they are marked as code. */
  private void typed(String key) {
    Span label = Span.of("Answer:", Meaning.STRONG);
    if (key.contains("`")) {
      printer.labelledMarkdown(2, label, MarkdownLine.of(key));
    } else {
      printer.labelled(2, label, Span.plain(key));
    }
  }

  private void label() {
    printer.line(Span.plain("  "), Span.of("Answer:", Meaning.STRONG));
  }
}
