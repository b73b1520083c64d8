package eda.runner.journal;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * When questions come back: a fold over the answers of a journal.
 *
 * <p>Only first answers count. A question is known by its chapter and id. One that isn't known so
 * goes on as the one with its fingerprint, and else as the one with its id that was answered no one
 * knows where; one whose fingerprint has changed is learned anew. Disputed questions don't come
 * back.
 */
public record Schedule(Map<Identity, Scheduled> questions) {
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
    fold.questions.keySet().removeIf(answers::disputes);
    return new Schedule(fold.questions);
  }

  /** Returns how many questions are due before a moment. */
  public int dueBefore(Instant moment, Way way) {
    return (int) questions.values().stream().filter(each -> way.due(each).isBefore(moment)).count();
  }

  private static final class Fold {
    private final Map<Identity, Scheduled> questions = new LinkedHashMap<>();
    private final Map<String, Identity> identities = new HashMap<>();

    void add(Answered answer) {
      if (!answer.counts()) {
        return;
      }
      Scheduled next = known(answer).after(answer);
      questions.put(answer.identity(), next);
      if (!next.fingerprint().isEmpty()) {
        identities.put(next.fingerprint(), answer.identity());
      }
    }

    private Scheduled known(Answered answer) {
      Identity identity = answer.identity();
      return taken(identity)
          .or(() -> Optional.ofNullable(identities.get(answer.fingerprint())).flatMap(this::taken))
          .or(() -> taken(identity.anywhere()))
          .orElseGet(() -> Scheduled.fresh(answer));
    }

    /** Takes out what goes on under the name of its latest answer. */
    private Optional<Scheduled> taken(Identity identity) {
      return Optional.ofNullable(questions.remove(identity));
    }
  }
}
