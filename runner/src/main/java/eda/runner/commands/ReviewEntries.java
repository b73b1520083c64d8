package eda.runner.commands;

import eda.runner.journal.Entry;
import eda.runner.journal.Journal;
import java.io.UncheckedIOException;
import java.util.List;

/** The learner's entries, read anew; a journal that can't be read counts as empty. */
final class ReviewEntries {
  private ReviewEntries() {}

  static List<Entry> of(Session session) {
    Journal.Contents contents;
    try {
      contents = session.journal().read();
    } catch (UncheckedIOException e) {
      // It tells the learner, and only once.
      session.progress();
      return List.of();
    }
    if (!contents.unreadableLines().isEmpty()) {
      session.progress();
    }
    return contents.entries();
  }
}
