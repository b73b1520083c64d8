package eda.runner.commands;

import eda.quiz.score.Score;
import eda.runner.journal.Identity;
import eda.runner.journal.Schedule;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Span;
import eda.runner.screen.Printer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is said after a review: what was right, what comes back when, what is left. */
final class ReviewSummary {
  private final Session session;
  private final ReviewPlan plan;
  private final List<ReviewTaking.Taken> taken;
  private final Schedule.Way way;
  private final ReviewTimes times;

  ReviewSummary(
      Session session, ReviewPlan plan, List<ReviewTaking.Taken> taken, Schedule.Way way) {
    this.session = session;
    this.plan = plan;
    this.taken = taken;
    this.way = way;
    this.times = new ReviewTimes(session.program().clock());
  }

  /**
   * Prints it.
   *
   * @param complete whether everything was answered that the day has room for
   */
  void print(QuizDesk desk, ReviewDay day, boolean complete) {
    Printer printer = desk.printer();
    if (!taken.isEmpty()) {
      printer.line();
      printer.line(Span.of("Reviewed: " + taken.size() + ", right " + right(), Meaning.STRONG));
      List<Instant> back = new ArrayList<>(comingBack().values());
      if (!back.isEmpty()) {
        printer.line("Coming back: " + times.counts(back));
      }
      desk.view().readAgain(missed());
    }
    if (plan.missing() > 0) {
      printer.line(
          Span.of(
              "Passed over, since the course no longer has them: " + plan.missing(),
              Meaning.FAINT));
    }
    if (plan.due().isEmpty()) {
      nothingDue(printer);
    } else if (left() > 0 && complete) {
      session.tell(
          printer,
          "That is enough for today; still due: " + left() + ". To go on all the same:",
          "review --limit " + day.widened(left()));
    } else if (left() > 0) {
      session.tell(printer, "Still due: " + left() + ". To go on:", "review");
    }
  }

  /** Where to read for what was missed, each place once. */
  private List<String> missed() {
    QuestionReading reading = new QuestionReading(session);
    return taken.stream()
        .flatMap(each -> each.question().reading(reading, each.score()).stream())
        .distinct()
        .toList();
  }

  private void nothingDue(Printer printer) {
    if (plan.next().isPresent()) {
      printer.line(
          "Nothing is due. The next question comes back " + times.day(plan.next().get()) + ".");
    } else {
      session.tell(
          printer,
          "Nothing to review: questions come back after you answered them in a quiz.",
          "quiz");
    }
  }

  /** The result as data. */
  Map<String, Object> data(long seed) {
    Map<Identity, Instant> back = comingBack();
    List<Object> questions = new ArrayList<>();
    for (ReviewTaking.Taken each : taken) {
      Map<String, Object> data = new LinkedHashMap<>();
      Score score = each.score();
      data.put("id", each.question().question().id());
      data.put("quiz", each.question().name());
      data.put("status", QuizData.status(score));
      data.put("points", score.points().toDouble());
      data.put("given", GivenAnswer.text(each.question().question().kind(), score.given()));
      data.put("key", each.question().question().kind().key());
      Optional.ofNullable(back.get(each.question().identity()))
          .ifPresent(due -> data.put("due", due.toString()));
      questions.add(data);
    }
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("reviewed", taken.size());
    data.put("right", right());
    data.put("stillDue", left());
    data.put("missing", plan.missing());
    Stream.concat(plan.next().stream(), back.values().stream())
        .min(Comparator.naturalOrder())
        .ifPresent(next -> data.put("next", next.toString()));
    data.put("seed", seed);
    data.put("questions", questions);
    return data;
  }

  private long right() {
    return taken.stream().filter(each -> each.score().right()).count();
  }

  private int left() {
    return plan.due().size() - taken.size();
  }

  /** When the questions that were asked are due again, as the journal now has it. */
  private Map<Identity, Instant> comingBack() {
    if (taken.isEmpty()) {
      return Map.of();
    }
    Schedule schedule = Schedule.of(session.answers());
    Map<Identity, Instant> back = new LinkedHashMap<>();
    for (ReviewTaking.Taken each : taken) {
      Identity identity = each.question().identity();
      Optional.ofNullable(schedule.questions().get(identity))
          .ifPresent(scheduled -> back.put(identity, way.due(scheduled)));
    }
    return back;
  }
}
