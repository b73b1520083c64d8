package eda.runner.commands;

import eda.quiz.Kind;
import eda.quiz.paper.Answer;
import eda.quiz.paper.Paper;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Span;
import eda.runner.screen.Printer;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Asks one question of a review until there is an answer; only a person is asked again. */
final class ReviewDialog {
  private final Session session;
  private final Printer printer;
  private final PrintStream prompts;

  /**
   * @param silent whether standard output is for data alone
   */
  ReviewDialog(Session session, boolean silent) {
    this.session = session;
    this.printer = silent ? session.errorPrinter() : session.printer();
    this.prompts = silent ? session.io().err() : session.io().out();
  }

  /** Returns what was given, or nothing when the learner leaves or the input ends. */
  Optional<ReviewReply> ask(Paper.Item item) {
    boolean hint = false;
    while (true) {
      Optional<String> line = line("> ");
      if (line.isEmpty() || person() && line.get().equals("q")) {
        return Optional.empty();
      }
      if (line.get().equals("?")) {
        hint |= hint(item);
        continue;
      }
      ReviewReply reply = ReviewReply.read(item, line.get(), hint);
      if (person() && reply.answer() instanceof Answer.Unreadable unreadable) {
        printer.line("  " + unreadable.message());
        continue;
      }
      return Optional.of(completed(item, reply));
    }
  }

  /** An open question is marked by the learner; everywhere else a person says how sure it is. */
  private ReviewReply completed(Paper.Item item, ReviewReply reply) {
    if (item.question().kind() instanceof Kind.Open open) {
      return reply.answer() instanceof Answer.Typed
          ? new ReviewReply(covered(item, open), ReviewReply.NOT_SAID, reply.hint())
          : reply;
    }
    boolean said = !reply.confidence().isEmpty() || reply.answer() instanceof Answer.Blank;
    return person() && !said ? reply.with(confidence()) : reply;
  }

  private boolean hint(Paper.Item item) {
    String hint = item.question().hint();
    if (hint.isEmpty()) {
      printer.line("  There is no hint for this question.");
      return false;
    }
    printer.labelledMarkdown(2, Span.of("Hint:", Meaning.TIP), hint);
    return true;
  }

  private String confidence() {
    while (true) {
      Optional<String> line = line("Are you sure? Enter or s: sure, u: unsure > ");
      if (line.isEmpty()) {
        return ReviewReply.NOT_SAID;
      }
      if (Set.of("", "s", "!", "sure").contains(line.get())) {
        return ReviewReply.SURE;
      }
      if (Set.of("u", "?", "unsure").contains(line.get())) {
        return ReviewReply.UNSURE;
      }
      printer.line("  Type u if you are unsure, or just Enter.");
    }
  }

  private Answer covered(Paper.Item item, Kind.Open open) {
    new QuestionView(printer).rubric(open, item.question().explanation());
    Set<Integer> points = new TreeSet<>();
    for (String word : line("points> ").orElse("").split("[ ,]+")) {
      boolean number =
          !word.isEmpty() && word.length() < 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
      if (number && Integer.parseInt(word) >= 1 && Integer.parseInt(word) <= open.points()) {
        points.add(Integer.parseInt(word) - 1);
      }
    }
    return new Answer.Covered(points);
  }

  private boolean person() {
    return session.io().tty().in();
  }

  private Optional<String> line(String prompt) {
    if (person()) {
      prompts.print(prompt);
      prompts.flush();
    }
    try {
      return Optional.ofNullable(session.io().in().readLine()).map(String::strip);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
