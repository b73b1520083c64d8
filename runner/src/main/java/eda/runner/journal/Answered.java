package eda.runner.journal;

import eda.quiz.review.Confidence;
import eda.quiz.score.Score;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One answer to one question, as the journal tells it.
 *
 * @param quiz the name of its quiz: a chapter's, or a file, with a number from the second quiz of a
 *     page on
 * @param fingerprint of the question as it was asked, empty where the journal doesn't have it
 * @param points 0 to 1
 * @param given the answer in the words of the question; empty where they were left out
 * @param first whether it is the first try of that session
 * @param confidence medium where the learner said nothing
 * @param review whether it was asked because it was due
 * @param picked the options that were picked, each by itself; none where the journal has them in
 *     {@code given} alone, or where they were left out
 */
public record Answered(
    Instant at,
    String quiz,
    String question,
    String fingerprint,
    Score.Status status,
    double points,
    String given,
    boolean first,
    Confidence confidence,
    boolean hint,
    boolean review,
    List<String> picked) {
  /** The {@code mode} of an answer that was given in a review. */
  public static final String REVIEW = "review";

  private static final Map<String, Score.Status> STATUSES =
      Stream.of(Score.Status.values())
          .collect(Collectors.toMap(s -> s.name().toLowerCase(Locale.ROOT), Function.identity()));
  private static final Map<String, Confidence> CONFIDENCES =
      Map.of(
          "sure", Confidence.HIGH,
          "high", Confidence.HIGH,
          "mid", Confidence.MEDIUM,
          "unsure", Confidence.LOW,
          "low", Confidence.LOW);

  public Answered {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(quiz, "quiz");
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(fingerprint, "fingerprint");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(given, "given");
    Objects.requireNonNull(confidence, "confidence");
    picked = List.copyOf(picked);
  }

  /** Returns the answer that an entry tells of; nothing for other entries and unknown statuses. */
  static Optional<Answered> of(Entry entry) {
    String question = entry.text("question");
    Score.Status status = STATUSES.get(entry.text("status"));
    boolean told = entry.type().equals(EntryType.QUESTION_ANSWERED);
    if (!told || question.isEmpty() || status == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Answered(
            entry.at(),
            entry.text("quiz"),
            question,
            entry.text("fingerprint"),
            status,
            entry.fraction("points"),
            entry.text("given"),
            !Boolean.FALSE.equals(entry.data().get("first")),
            confidence(entry.text("confidence")),
            entry.is("hint"),
            entry.text("mode").equals(REVIEW),
            entry.texts("picked")));
  }

  /** Returns what a word of the journal says, medium where nothing was said. */
  public static Confidence confidence(String word) {
    return CONFIDENCES.getOrDefault(word, Confidence.MEDIUM);
  }

  /** Whether the answer counts: a question without a key, or one still open, has no score. */
  public boolean counts() {
    return status != Score.Status.OPEN && status != Score.Status.UNSCORED;
  }

  public boolean right() {
    return status == Score.Status.RIGHT;
  }

  /** Whether something was given that could be an answer. */
  public boolean tried() {
    return right() || status == Score.Status.PARTLY || status == Score.Status.WRONG;
  }

  public Identity identity() {
    return Identity.in(quiz, question);
  }

  /** Returns the name of the chapter, or the file: the quiz without its number. */
  public String chapter() {
    return chapter(quiz);
  }

  /** Returns the chapter of a quiz by its name: {@code events} of {@code events#2}. */
  public static String chapter(String quiz) {
    int sign = quiz.lastIndexOf('#');
    boolean numbered =
        sign >= 0
            && sign < quiz.length() - 1
            && quiz.chars().skip(sign + 1L).allMatch(c -> c >= '0' && c <= '9');
    return numbered ? quiz.substring(0, sign) : quiz;
  }
}
