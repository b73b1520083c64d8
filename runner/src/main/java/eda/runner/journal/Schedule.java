package eda.runner.journal;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * When questions come back: a fold over the answers of a journal.
 *
 * <p>Only first answers count. A question is known by its id; one whose id is new but whose
 * fingerprint isn't goes on as the old one, and one whose fingerprint has changed is learned anew.
 * Disputed questions don't come back.
 *
 * @param questions by id
 */
public record Schedule(Map<String, Scheduled> questions) {
  public Schedule {
    questions = Map.copyOf(questions);
  }

  /** By which of two ways a question comes back. */
  public enum Way {
    /** As fast as it is forgotten (FSRS-6). */
    MEMORY(question -> question.card().due()),
    /** Through five boxes, each of which waits twice as long as the one before (Leitner). */
    BOXES(question -> question.box().due());

    private final Function<Scheduled, Instant> due;

    Way(Function<Scheduled, Instant> due) {
      this.due = due;
    }

    public Instant due(Scheduled question) {
      return due.apply(question);
    }
  }

  public static Schedule of(Answers answers) {
    Fold fold = new Fold();
    answers.all().stream().filter(Answered::first).forEach(fold::add);
    fold.questions.keySet().removeAll(answers.disputed().keySet());
    return new Schedule(fold.questions);
  }

  /** Returns how many questions are due before a moment. */
  public int dueBefore(Instant moment, Way way) {
    return (int) questions.values().stream().filter(each -> way.due(each).isBefore(moment)).count();
  }

  private static final class Fold {
    private final Map<String, Scheduled> questions = new LinkedHashMap<>();
    private final Map<String, String> ids = new HashMap<>();

    void add(Answered answer) {
      if (!answer.counts()) {
        return;
      }
      Scheduled next = known(answer).after(answer);
      questions.put(answer.question(), next);
      if (!next.fingerprint().isEmpty()) {
        ids.put(next.fingerprint(), answer.question());
      }
    }

    private Scheduled known(Answered answer) {
      Scheduled known = questions.get(answer.question());
      if (known == null && ids.containsKey(answer.fingerprint())) {
        known = questions.remove(ids.get(answer.fingerprint()));
      }
      return known == null ? Scheduled.fresh(answer) : known;
    }
  }
}
