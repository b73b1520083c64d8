package eda.runner.commands;

import eda.runner.course.Chapter;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What is asked for when an exam is begun. */
final class ExamTerms {
  private static final int USUAL_COUNT = 10;
  private static final int USUAL_PASS = 80;
  private static final int LONGEST = 24 * 60;

  @Option(names = "--count", paramLabel = "N", description = "how many questions; 10 if left out")
  private Integer count;

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
  private Integer minutes;

  @Option(names = "--pass", paramLabel = "N", description = "the per cent that pass; else 80")
  private Integer pass;

  @Option(
      names = "--resume",
      description =
          "go on with an exam that was cut off, without asking; its time has run on meanwhile")
  private boolean resume;

  boolean resume() {
    return resume;
  }

  /**
   * Returns what is asked for, with a new seed at each call unless there is one.
   *
   * @throws UsageException where a number doesn't fit, or a chapter isn't there
   */
  ExamDraw draw(Session session) {
    int questions = Optional.ofNullable(count).orElse(USUAL_COUNT);
    if (questions < 1) {
      throw new UsageException("`" + questions + "` doesn't fit --count: an exam has a question.");
    }
    int time = Optional.ofNullable(minutes).orElse(0);
    if (time < 0 || time > LONGEST) {
      throw new UsageException(
          "`" + time + "` doesn't fit --minutes: it has to be a number from 1 to " + LONGEST + ".");
    }
    int mark = Optional.ofNullable(pass).orElse(USUAL_PASS);
    QuizTerms.passMark(mark);
    long drawn = seed == null ? QuizTerms.drawnSeed() : seed;
    return new ExamDraw(drawn, questions, chapters(session), time, mark);
  }

  private List<String> chapters(Session session) {
    return topics.stream()
        .map(String::strip)
        .map(session::chapter)
        .map(Chapter::name)
        .distinct()
        .toList();
  }

  /**
   * Whether going on with what was left agrees with what is asked for; what isn't said is given.
   */
  boolean allow(ExamDraw left, ExamDraw wanted) {
    return (seed == null || seed == left.seed())
        && (count == null || count == left.count())
        && (minutes == null || minutes == left.minutes())
        && (pass == null || pass == left.pass())
        && (topics.isEmpty() || wanted.topics().equals(left.topics()));
  }
}
