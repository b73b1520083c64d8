package eda.runner.commands;

import eda.runner.journal.Answers;
import eda.runner.journal.Schedule;
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

  @Override
  public int run(Session session) {
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
    ReviewTaking taking = new ReviewTaking(QuizDesk.of(session, json), drawn);
    List<ReviewTaking.Taken> taken = questions.isEmpty() ? List.of() : taking.take(questions);
    ReviewSummary summary = new ReviewSummary(session, plan, taken, way);
    if (json) {
      session.io().out().println(Json.text(summary.data(drawn)));
    } else {
      summary.print(day, taken.size() == questions.size());
    }
    return ExitCode.FINE;
  }
}
