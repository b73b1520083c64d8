package eda.runner.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a learner stands: a fold over the journal, nothing of it stored elsewhere.
 *
 * @param exercises by the exercise's name
 * @param quizzes by the quiz's name: its chapter's, or its file
 * @param chaptersRead the names of the chapters that were read
 * @param coursesTrusted the folders whose Java may run
 * @param activeTime time between entries, pauses over ten minutes left out
 */
public record Progress(
    Map<String, Work> exercises,
    Map<String, QuizScores> quizzes,
    Set<String> chaptersRead,
    Set<String> coursesTrusted,
    Duration activeTime) {
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

  public Progress {
    exercises = Map.copyOf(exercises);
    quizzes = Map.copyOf(quizzes);
    chaptersRead = Set.copyOf(chaptersRead);
    coursesTrusted = Set.copyOf(coursesTrusted);
  }

  /**
   * What was done on one exercise.
   *
   * @param passed whether it ever passed; breaking it later takes nothing away
   * @param hintsShown the highest hint that was shown, 0 for none
   */
  public record Work(
      int checks, boolean passed, String lastStatus, int hintsShown, boolean solutionSeen) {
    static final Work NONE = new Work(0, false, "", 0, false);

    Work checked(String status) {
      return new Work(
          checks + 1, passed || status.equals("passed"), status, hintsShown, solutionSeen);
    }

    Work hinted(int hint) {
      return new Work(checks, passed, lastStatus, Math.max(hintsShown, hint), solutionSeen);
    }

    Work sawSolution() {
      return new Work(checks, passed, lastStatus, hintsShown, true);
    }
  }

  /**
   * The results of one quiz.
   *
   * @param best the highest score so far, 0 to 1
   */
  public record QuizScores(
      int taken, double first, double best, boolean passed, int lastRight, int total) {
    static final QuizScores NONE = new QuizScores(0, 0, 0, false, 0, 0);

    QuizScores finished(Entry entry) {
      double score = entry.fraction("score");
      return new QuizScores(
          taken + 1,
          taken == 0 ? score : first,
          Math.max(best, score),
          passed || entry.is("passed"),
          (int) entry.number("right"),
          (int) entry.number("total"));
    }
  }

  /** Folds the entries, oldest first. */
  public static Progress of(List<Entry> entries) {
    Folded fold = new Folded();
    entries.forEach(fold);
    return fold.progress();
  }

  /** Returns what was done on the exercise, which may be nothing. */
  public Work work(String exercise) {
    return exercises.getOrDefault(exercise, Work.NONE);
  }

  /** Returns the results of the quiz, which may be none. */
  public QuizScores scores(String quiz) {
    return quizzes.getOrDefault(quiz, QuizScores.NONE);
  }

  /** Takes one entry after the other, oldest first. */
  public static final class Folded implements Fold {
    private static final Set<String> TYPES =
        Set.of(
            EntryType.CHAPTER_READ,
            EntryType.COURSE_TRUSTED,
            EntryType.EXERCISE_CHECKED,
            EntryType.HINT_SHOWN,
            EntryType.SOLUTION_SEEN,
            EntryType.QUIZ_FINISHED);

    private final Map<String, Work> exercises = new HashMap<>();
    private final Map<String, QuizScores> quizzes = new HashMap<>();
    private final Set<String> read = new HashSet<>();
    private final Set<String> trusted = new HashSet<>();
    private Duration active = Duration.ZERO;
    private Instant last = Instant.MAX;

    public Progress progress() {
      return new Progress(exercises, quizzes, read, trusted, active);
    }

    @Override
    public boolean reads(String type, String key) {
      return TYPES.contains(type);
    }

    @Override
    public void accept(Entry entry) {
      addTime(entry.at());
      String exercise = entry.text("exercise");
      Work work = exercises.getOrDefault(exercise, Work.NONE);
      switch (entry.type()) {
        case EntryType.CHAPTER_READ -> read.add(entry.text("chapter"));
        case EntryType.COURSE_TRUSTED -> trusted.add(entry.text("course"));
        case EntryType.EXERCISE_CHECKED ->
            exercises.put(exercise, work.checked(entry.text("status")));
        case EntryType.HINT_SHOWN ->
            exercises.put(exercise, work.hinted((int) entry.number("hint")));
        case EntryType.SOLUTION_SEEN -> exercises.put(exercise, work.sawSolution());
        case EntryType.QUIZ_FINISHED ->
            quizzes.merge(
                entry.text("quiz"),
                QuizScores.NONE.finished(entry),
                (old, one) -> old.finished(entry));
        default -> {
          // Kept in the journal; it says nothing about progress.
        }
      }
    }

    private void addTime(Instant at) {
      Duration pause = at.isAfter(last) ? Duration.between(last, at) : Duration.ZERO;
      if (pause.compareTo(LONGEST_PAUSE) <= 0) {
        active = active.plus(pause);
      }
      last = at;
    }
  }
}
