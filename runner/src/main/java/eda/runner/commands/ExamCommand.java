package eda.runner.commands;

import eda.quiz.score.Rules;
import eda.runner.course.Chapter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Takes an exam over several chapters. */
@CommandLine.Command(
    description =
        "Asks questions drawn over all chapters, without hints and without feedback until the end. All or nothing counts for each question; the misses are explained afterwards.",
    footer = {
      "",
      "Examples: ./course exam --count 20 --minutes 30",
      "          ./course exam --topics 1,2 --seed 7"
    })
final class ExamCommand implements Command {
  private static final int USUAL_COUNT = 10;
  private static final int USUAL_PASS = 80;
  private static final int LONGEST = 24 * 60;

  @Option(names = "--count", paramLabel = "N", description = "how many questions; 10 if left out")
  private int count = USUAL_COUNT;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "which questions, and their order; the same number gives the same exam")
  private Long seed;

  @Option(
      names = "--topics",
      paramLabel = "CHAPTER",
      split = ",",
      description = "draw from these chapters alone, as in 1,2")
  private List<String> topics = List.of();

  @Option(
      names = "--minutes",
      paramLabel = "N",
      description = "end after this time; what is open then counts as blank")
  private int minutes;

  @Option(names = "--pass", paramLabel = "N", description = "the per cent that pass; else 80")
  private int pass = USUAL_PASS;

  @Option(names = "--json", description = "print the result as JSON, and nothing else")
  private boolean json;

  @Override
  public int run(Session session) {
    if (count < 1) {
      throw new UsageException("`" + count + "` doesn't fit --count: an exam has a question.");
    }
    if (minutes < 0 || minutes > LONGEST) {
      throw new UsageException(
          "`"
              + minutes
              + "` doesn't fit --minutes: it has to be a number from 1 to "
              + LONGEST
              + ".");
    }
    long drawn = seed == null ? QuizTerms.drawnSeed() : seed;
    ExamPaper exam = ExamPaper.drawn(sources(session), count, drawn);
    int size = exam.paper().items().size();
    if (size == 0) {
      throw new UsageException("There are no questions to draw from.");
    }
    if (size < count) {
      session.warn("There are no more than " + size + " questions to draw from.");
    }
    QuizDesk desk = QuizDesk.of(session, json);
    QuizSheet sheet =
        new QuizSheet(exam.paper(), new QuizMarking(Rules.EXAM, QuizTerms.passMark(pass), false));
    ExamClock clock = new ExamClock(session.program().clock(), minutes);
    String only = topics.isEmpty() ? "" : " --topics " + String.join(",", topics);
    String again = session.typed("exam --count " + count + " --seed " + drawn + only);
    new ExamTaking(desk, exam, sheet, clock).take(again);
    ExamReview review = new ExamReview(exam, sheet);
    if (desk.shown()) {
      review.show(desk);
    }
    if (json) {
      session.io().out().println(Json.text(review.data()));
    }
    return sheet.passed() ? ExitCode.FINE : ExitCode.NOT_PASSED;
  }

  private List<QuizSource> sources(Session session) {
    List<Chapter> chapters =
        topics.isEmpty()
            ? session.course().chapters()
            : topics.stream().map(String::strip).map(session::chapter).distinct().toList();
    List<QuizSource> sources = new ArrayList<>();
    for (Chapter chapter : chapters) {
      if (chapter.hasQuiz()) {
        sources.addAll(QuizSource.inChapter(session, chapter));
      }
    }
    return sources;
  }
}
