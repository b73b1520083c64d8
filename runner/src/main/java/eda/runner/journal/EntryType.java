package eda.runner.journal;

/** The kinds of entries that the program writes, each a fact in the past tense. */
public final class EntryType {
  /** The pages that greet a new learner were seen; nothing more is said of it. */
  public static final String WELCOME_READ = "welcome-read";

  /** {@code chapter} */
  public static final String CHAPTER_READ = "chapter-read";

  /** {@code exercise, status, millis} */
  public static final String EXERCISE_CHECKED = "exercise-checked";

  /** {@code exercise, hint} (from 1) */
  public static final String HINT_SHOWN = "hint-shown";

  /** {@code exercise} */
  public static final String SOLUTION_SEEN = "solution-seen";

  /** {@code exercise} */
  public static final String EXERCISE_RESET = "exercise-reset";

  /** {@code exercise} */
  public static final String RESET_UNDONE = "reset-undone";

  /**
   * {@code quiz, seed, total, shuffled}, and where they were asked for {@code rule, pass} (per
   * cent) and {@code certainty} (true)
   */
  public static final String QUIZ_STARTED = "quiz-started";

  /**
   * {@code quiz, question, status, points, given, picked} (a choice's options), {@code typed, seed,
   * place} (from 1), {@code first, confidence} (sure or unsure; low, mid or high; or nothing),
   * {@code hint, fingerprint, mode} (quiz, review or exam)
   */
  public static final String QUESTION_ANSWERED = "question-answered";

  /**
   * {@code quiz, question, disputed} (false takes it back), and {@code seed, place} on a paper or
   * {@code mode} in a review
   */
  public static final String QUESTION_DISPUTED = "question-disputed";

  /**
   * {@code quiz, right, total, score, first, passed, seed}, and where it was marked by certainty
   * {@code certainty, certaintyPossible}
   */
  public static final String QUIZ_FINISHED = "quiz-finished";

  /**
   * {@code seed, count, topics} (names of chapters, none for all), {@code minutes} (0 for no end),
   * {@code pass} (per cent), {@code total}; the time runs from this entry on
   */
  public static final String EXAM_STARTED = "exam-started";

  /** {@code right, total, score, first, passed, seed} */
  public static final String EXAM_FINISHED = "exam-finished";

  /** {@code chapter, snippet, right} */
  public static final String SNIPPET_PREDICTED = "snippet-predicted";

  /** {@code course}: the learner allowed the Java of this folder to run. */
  public static final String COURSE_TRUSTED = "course-trusted";

  private EntryType() {}
}
