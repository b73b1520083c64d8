package eda.runner.commands;

import eda.quiz.paper.Paper;
import java.util.Optional;

/** Begins a quiz, or goes on where it was left. */
final class QuizStart {
  private static final String NOTHING_LEFT =
      "There is nothing to go on with, so this quiz starts anew.";
  private static final String OTHER_TERMS =
      "What you left was begun on other terms, so this quiz starts anew. It would go on there without --seed, --rule, --pass, --certainty and --no-shuffle.";

  private final QuizDesk desk;
  private final QuizTerms terms;

  QuizStart(QuizDesk desk, QuizTerms terms) {
    this.desk = desk;
    this.terms = terms;
  }

  /** Returns the sheet to go on with; the seed is for a new one. */
  QuizSheet sheet(QuizSource source, long seed) {
    if (terms.resume() || desk.input().person()) {
      Optional<QuizUnfinished> any = QuizUnfinished.in(desk.session().entries(), source.name());
      Optional<QuizUnfinished> left = any.filter(terms::allow);
      Optional<QuizSheet> sheet = left.flatMap(each -> filled(source, each));
      if (left.isPresent() && sheet.isEmpty()) {
        desk.session().warn("This quiz was edited since you left it, so it starts anew.");
      } else if (sheet.isEmpty() && terms.resume()) {
        desk.session().warn(any.isPresent() ? OTHER_TERMS : NOTHING_LEFT);
      }
      if (sheet.isPresent() && (terms.resume() || goesOn(sheet.get()))) {
        return sheet.get();
      }
    }
    QuizSheet fresh = untouched(source, seed);
    new QuizNotes(desk.session(), QuizNotes.QUIZ, fresh)
        .started(source.name(), terms.shuffles(), terms.conditions());
    return fresh;
  }

  /** Returns the sheet of a quiz that isn't begun. */
  QuizSheet untouched(QuizSource source, long seed) {
    Paper paper = Paper.of(source.quiz(), seed, terms.shuffles());
    return new QuizSheet(paper, terms.conditions().marking(source.quiz()));
  }

  private Optional<QuizSheet> filled(QuizSource source, QuizUnfinished left) {
    Paper paper = Paper.of(source.quiz(), left.seed(), left.shuffled());
    QuizSheet sheet = new QuizSheet(paper, left.conditions().marking(source.quiz()));
    return left.fill(sheet) ? Optional.of(sheet) : Optional.empty();
  }

  private boolean goesOn(QuizSheet sheet) {
    String where =
        sheet.complete()
            ? "after the last question"
            : "at question " + (sheet.next() + 1) + " of " + sheet.size();
    desk.printer().line("You left this quiz " + where + ".");
    return desk.input().goesOn();
  }
}
