package eda.runner.commands;

import eda.quiz.Fingerprint;
import eda.quiz.paper.Paper;
import eda.runner.journal.Entry;
import eda.runner.journal.EntryType;
import java.util.List;

/** Puts the answers and disputes of a journal onto an empty sheet again. */
final class QuizFilling {
  private QuizFilling() {}

  /**
   * Fills a sheet.
   *
   * @return whether the paper is still the one on which they were given; if not, the sheet is of no
   *     use
   */
  static boolean fill(QuizSheet sheet, List<Entry> entries) {
    return entries.stream().allMatch(entry -> fill(sheet, entry));
  }

  private static boolean fill(QuizSheet sheet, Entry entry) {
    long number = entry.number("place");
    if (number < 1 || number > sheet.size()) {
      return false;
    }
    int place = (int) number - 1;
    Paper.Item item = sheet.item(place);
    if (!item.question().id().equals(entry.text("question"))) {
      return false;
    }
    if (!entry.type().equals(EntryType.QUESTION_ANSWERED)) {
      sheet.setDisputed(place, entry.is("disputed"));
      return true;
    }
    if (!Fingerprint.of(item.question()).equals(entry.text("fingerprint"))) {
      return false;
    }
    if (entry.is("hint")) {
      sheet.showHint(place);
    }
    String typed = entry.text("typed");
    sheet.answer(place, new QuestionReply.Given(item.read(typed), typed, entry.text("confidence")));
    return true;
  }
}
