package eda.runner.commands;

import eda.quiz.Finding;
import eda.quiz.lint.Lint;
import eda.quiz.read.Counts;
import eda.quiz.read.QuizReader;
import eda.quiz.read.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What one file holds and what is wrong with it.
 *
 * @param read false for a file that could not be read, or is no text
 * @param repaired whether the file was written anew
 */
record LintPage(Path file, boolean read, boolean repaired, Counts counts, List<Finding> findings) {
  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparingInt(Finding::line).thenComparingInt(Finding::column);

  LintPage {
    findings = List.copyOf(findings);
  }

  /** Reads a file; what keeps it from being read is a finding. */
  static LintPage read(Path file, Reading reading) {
    try {
      return of(file, LintBytes.of(file), reading);
    } catch (IOException e) {
      return unread(file, Faults.text(new UncheckedIOException(e)));
    }
  }

  static LintPage of(Path file, LintBytes bytes, Reading reading) {
    if (bytes.binary()) {
      Finding finding = Finding.note(1, "binary-file", "This file is no text, so it is left out.");
      return new LintPage(file, false, false, Counts.NONE, List.of(finding));
    }
    QuizReader.Survey survey = QuizReader.survey(bytes.text(), reading);
    List<Finding> findings = new ArrayList<>(survey.page().findings());
    findings.addAll(Lint.check(survey.page()));
    findings.addAll(LintLinks.check(file, bytes.text()));
    bytes.brokenLine().ifPresent(line -> findings.add(notUtf8(line)));
    findings.sort(BY_PLACE);
    return new LintPage(file, true, false, survey.counts(), findings);
  }

  private static Finding notUtf8(int line) {
    return Finding.warning(
        line,
        "not-utf-8",
        "This line has bytes that are not UTF-8. Save the page as UTF-8; until then nothing in it is repaired.");
  }

  private static LintPage unread(Path file, String why) {
    Finding finding = Finding.error(1, "unreadable", "This file can't be read: " + why);
    return new LintPage(file, false, false, Counts.NONE, List.of(finding));
  }

  LintPage asRepaired() {
    return new LintPage(file, read, true, counts, findings);
  }
}
