package eda.runner.commands;

import eda.runner.journal.EntryType;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Begins an exam, or goes on with one that was cut off. */
final class ExamStart {
  private final QuizDesk desk;
  private final ExamTerms terms;

  ExamStart(QuizDesk desk, ExamTerms terms) {
    this.desk = desk;
    this.terms = terms;
  }

  ExamSitting sitting() {
    ExamDraw wanted = terms.draw(desk.session());
    return left(wanted).orElseGet(() -> fresh(wanted));
  }

  private Optional<ExamSitting> left(ExamDraw wanted) {
    if (!terms.resume() && !desk.input().person()) {
      return Optional.empty();
    }
    Optional<ExamUnfinished> any = ExamUnfinished.in(desk.session().entries());
    Optional<ExamUnfinished> left = any.filter(each -> terms.allow(each.draw(), wanted));
    Optional<ExamSitting> sitting = left.flatMap(this::filled);
    if (left.isPresent() && sitting.isEmpty()) {
      desk.session().warn("The questions were edited since that exam, so a new one starts.");
    } else if (sitting.isEmpty() && terms.resume()) {
      desk.session()
          .warn(
              any.isPresent()
                  ? "The exam that was cut off was another one, so a new one starts. It would go on with --resume alone."
                  : "There is no exam to go on with, so a new one starts.");
    }
    return sitting.filter(each -> terms.resume() || goesOn(each));
  }

  private Optional<ExamSitting> filled(ExamUnfinished left) {
    ExamClock clock = new ExamClock(clock(), left.begun(), left.draw().minutes());
    ExamSitting sitting = ExamSitting.of(left.draw(), left.draw().paper(desk.session()), clock);
    return left.fill(sitting.sheet()) ? Optional.of(sitting) : Optional.empty();
  }

  private boolean goesOn(ExamSitting sitting) {
    QuizSheet sheet = sitting.sheet();
    String where =
        sheet.complete()
            ? "after the last question"
            : "at question " + (sheet.next() + 1) + " of " + sheet.size();
    desk.printer().line("An exam was cut off " + where + sitting.clock().left() + ".");
    return desk.input().goesOn();
  }

  private ExamSitting fresh(ExamDraw draw) {
    ExamPaper exam = draw.paper(desk.session());
    int size = exam.paper().items().size();
    if (size == 0) {
      throw new UsageException("There are no questions to draw from.");
    }
    if (size < draw.count()) {
      desk.session().warn("There are no more than " + size + " questions to draw from.");
    }
    Map<String, Object> data = draw.data();
    data.put("total", size);
    desk.session().record(EntryType.EXAM_STARTED, data);
    return ExamSitting.of(draw, exam, new ExamClock(clock(), clock().instant(), draw.minutes()));
  }

  private Clock clock() {
    return desk.session().program().clock();
  }
}
