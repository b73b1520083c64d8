package eda.runner.commands;

import eda.runner.journal.Entry;
import eda.runner.journal.EntryType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An exam that was begun and cut off, as the journal tells it; who leaves one hands it in.
 *
 * @param begun when its time began to run
 * @param since the answers since, oldest first; at least one
 */
record ExamUnfinished(ExamDraw draw, long total, Instant begun, List<Entry> since) {
  ExamUnfinished {
    since = List.copyOf(since);
  }

  /** Finds the last exam, unless it was handed in or has no answer yet. */
  static Optional<ExamUnfinished> in(List<Entry> entries) {
    Optional<Entry> started = Optional.empty();
    List<Entry> since = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.type().equals(EntryType.EXAM_STARTED)) {
        started = Optional.of(entry);
        since.clear();
      } else if (started.isPresent() && entry.number("seed") == started.get().number("seed")) {
        if (entry.type().equals(EntryType.EXAM_FINISHED)) {
          started = Optional.empty();
        } else if (answers(entry)) {
          since.add(entry);
        }
      }
    }
    return started
        .filter(entry -> !since.isEmpty())
        .map(e -> new ExamUnfinished(ExamDraw.of(e), e.number("total"), e.at(), since));
  }

  private static boolean answers(Entry entry) {
    return entry.type().equals(EntryType.QUESTION_ANSWERED)
        && entry.text("mode").equals(QuizNotes.EXAM);
  }

  /** Fills an empty sheet with the answers, as {@link QuizFilling} does. */
  boolean fill(QuizSheet sheet) {
    return sheet.size() == total && QuizFilling.fill(sheet, since);
  }
}
