package eda.runner.commands;

import eda.runner.journal.Answered;
import eda.runner.journal.Entry;
import eda.runner.journal.EntryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A quiz that was begun and left, as the journal tells it.
 *
 * @param since the answers and disputes since it was begun, oldest first; at least one answer
 */
record QuizUnfinished(
    long seed, boolean shuffled, long total, QuizConditions conditions, List<Entry> since) {
  QuizUnfinished {
    since = List.copyOf(since);
  }

  /** Finds the last taking of a quiz, unless it was finished or has no answer yet. */
  static Optional<QuizUnfinished> in(List<Entry> entries, String quiz) {
    Optional<Entry> started = Optional.empty();
    List<Entry> since = new ArrayList<>();
    for (Entry entry : entries) {
      boolean begins = entry.type().equals(EntryType.QUIZ_STARTED);
      if (!entry.text("quiz").equals(quiz)) {
        continue;
      }
      if (begins || entry.type().equals(EntryType.QUIZ_FINISHED)) {
        started = begins ? Optional.of(entry) : Optional.empty();
        since.clear();
      } else if (started.isPresent() && belongs(entry, started.get())) {
        since.add(entry);
      }
    }
    boolean answered = since.stream().anyMatch(QuizUnfinished::answers);
    return started.filter(entry -> answered).map(e -> of(e, since));
  }

  private static QuizUnfinished of(Entry started, List<Entry> since) {
    return new QuizUnfinished(
        started.number("seed"),
        started.is("shuffled"),
        started.number("total"),
        QuizConditions.of(started),
        since);
  }

  private static boolean belongs(Entry entry, Entry started) {
    boolean onPaper =
        entry.type().equals(EntryType.QUESTION_DISPUTED)
                && !entry.text("mode").equals(Answered.REVIEW)
            || answers(entry) && entry.text("mode").equals(QuizNotes.QUIZ);
    return onPaper && entry.number("seed") == started.number("seed");
  }

  private static boolean answers(Entry entry) {
    return entry.type().equals(EntryType.QUESTION_ANSWERED);
  }

  /** Fills an empty sheet with the answers, as {@link QuizFilling} does. */
  boolean fill(QuizSheet sheet) {
    return sheet.size() == total && QuizFilling.fill(sheet, since);
  }
}
