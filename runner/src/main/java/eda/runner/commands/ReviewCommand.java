package eda.runner.commands;

import eda.runner.journal.Answers;
import eda.runner.journal.Schedule;
import eda.runner.screen.ScreenLoop;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Asks again what is due: questions come back at growing intervals, missed ones soon. */
@CommandLine.Command(
    description =
        "Asks the questions that are due again, out of all chapters. Without a terminal it reads one answer a line.",
    footer = {
      "",
      "A question that you answered in a quiz comes back before you forget it: missed ones on the next day, known ones after longer and longer waits.",
      "",
      "Examples: ./course review",
      "          ./course review --limit 40",
      "          printf '2\\n1,3!\\ntrue?\\n' | ./course review --json"
    })
final class ReviewCommand implements Command {
  private static final int LARGEST_SEED = 1_000_000;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "questions a day, today's reviews included (20)")
  private int limit = 20;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "the order of the options; the same number gives the same order")
  private Long seed;

  @Option(
      names = "--leitner",
      description = "let questions wait in five boxes for 1, 2, 4, 8 and 16 days")
  private boolean leitner;

  @Option(names = "--json", description = "print the result as JSON, and nothing else")
  private boolean json;

  /** Where a review takes place, which depends on whether there is anything to ask. */
  private interface Desks {
    QuizDesk desk(boolean questions);
  }

  @Override
  public int run(Session session) {
    return run(
        session,
        questions -> questions ? QuizDesk.of(session, json) : QuizDesk.ofLines(session, json));
  }

  /** The same on a screen that stays open. */
  void run(Session session, ScreenLoop loop) {
    run(session, questions -> QuizDesk.on(session, loop));
  }

  private int run(Session session, Desks desks) {
    if (limit < 1) {
      throw new UsageException("--limit takes a number of questions from 1 on, as in --limit 40");
    }
    Clock clock = session.program().clock();
    Schedule.Way way = leitner ? Schedule.Way.BOXES : Schedule.Way.MEMORY;
    Answers answers = session.answers();
    ReviewQuestions all = new ReviewQuestions(session.course(), session.reading());
    ReviewPlan plan = ReviewPlan.of(answers, all, way, clock.instant());
    ReviewDay day = ReviewDay.of(limit, answers, clock);
    List<ReviewQuestion> questions = plan.questions(day.room());
    long drawn = seed == null ? ThreadLocalRandom.current().nextInt(LARGEST_SEED) : seed;
    try (QuizDesk desk = desks.desk(!questions.isEmpty())) {
      List<ReviewTaking.Taken> taken =
          questions.isEmpty() ? List.of() : new ReviewTaking(desk, drawn).take(questions);
      ReviewSummary summary = new ReviewSummary(session, plan, taken, way);
      desk.input().page();
      if (json) {
        session.io().out().println(Json.text(summary.data(drawn)));
      } else {
        summary.print(desk, day, taken.size() == questions.size());
      }
      return desk.input().interrupted() ? ExitCode.INTERRUPTED : ExitCode.FINE;
    }
  }
}
