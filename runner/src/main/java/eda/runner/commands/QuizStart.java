package eda.runner.commands;

import eda.quiz.paper.Paper;
import eda.runner.journal.Entry;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Begins a quiz, or goes on where it was left. */
final class QuizStart {
  private final QuizDesk desk;
  private final QuizTerms terms;

  QuizStart(QuizDesk desk, QuizTerms terms) {
    this.desk = desk;
    this.terms = terms;
  }

  /** Returns the sheet to go on with; the seed is for a new one. */
  QuizSheet sheet(QuizSource source, long seed) {
    if (terms.resume() || desk.input().person()) {
      Optional<QuizUnfinished> left =
          QuizUnfinished.in(entries(), source.name()).filter(terms::allow);
      Optional<QuizSheet> sheet = left.flatMap(each -> filled(source, each));
      if (left.isPresent() && sheet.isEmpty()) {
        desk.session().warn("This quiz was edited since you left it, so it starts anew.");
      } else if (left.isEmpty() && terms.resume()) {
        desk.session().warn("There is nothing to go on with, so this quiz starts anew.");
      }
      if (sheet.isPresent() && (terms.resume() || goesOn(sheet.get()))) {
        return sheet.get();
      }
    }
    QuizSheet fresh = untouched(source, seed);
    new QuizNotes(desk.session(), QuizNotes.QUIZ, fresh).started(source.name(), terms.shuffles());
    return fresh;
  }

  /** Returns the sheet of a quiz that isn't begun. */
  QuizSheet untouched(QuizSource source, long seed) {
    return empty(source, seed, terms.shuffles());
  }

  private QuizSheet empty(QuizSource source, long seed, boolean shuffled) {
    Paper paper = Paper.of(source.quiz(), seed, shuffled);
    return new QuizSheet(paper, terms.rules(), terms.passMark(source.quiz()));
  }

  private Optional<QuizSheet> filled(QuizSource source, QuizUnfinished left) {
    QuizSheet sheet = empty(source, left.seed(), left.shuffled());
    return left.fill(sheet) ? Optional.of(sheet) : Optional.empty();
  }

  private boolean goesOn(QuizSheet sheet) {
    String where =
        sheet.complete()
            ? "after the last question"
            : "at question " + (sheet.next() + 1) + " of " + sheet.size();
    desk.printer().line("You left this quiz " + where + ".");
    String said = desk.input().line("Go on there? Enter or y: yes, n: start anew > ").orElse("");
    return !said.equals("n") && !said.equals("no");
  }

  private List<Entry> entries() {
    try {
      return desk.session().journal().read().entries();
    } catch (UncheckedIOException e) {
      // What can't be read can't be gone on with; the first entry to be written tells of it.
      return List.of();
    }
  }
}
