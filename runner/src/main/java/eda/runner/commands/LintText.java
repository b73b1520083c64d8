package eda.runner.commands;

import eda.quiz.Finding;
import eda.quiz.read.Counts;
import java.nio.file.Path;
import java.util.Locale;

/** Findings as compilers print them, one a line, and a line of counts. */
final class LintText implements LintReport {
  private final Session session;

  LintText(Session session) {
    this.session = session;
  }

  @Override
  public void add(Path file, Finding finding) {
    session
        .printer()
        .exact(
            file
                + ":"
                + finding.line()
                + ":"
                + finding.column()
                + ": "
                + finding.severity().name().toLowerCase(Locale.ROOT)
                + ": "
                + finding.message()
                + " ["
                + finding.code()
                + "]");
  }

  @Override
  public void end(LintTally tally) {
    Counts counts = tally.counts();
    session
        .printer()
        .exact(
            number(tally.files(), "file")
                + ", "
                + counts.quizzes()
                + (counts.quizzes() == 1 ? " quiz, " : " quizzes, ")
                + number(counts.questions(), "question")
                + " ("
                + counts.explained()
                + " explained), "
                + number(counts.options(), "option")
                + " ("
                + counts.correct()
                + " correct); "
                + number(tally.findings(Finding.Severity.ERROR), "error")
                + ", "
                + number(tally.findings(Finding.Severity.WARNING), "warning")
                + ", "
                + number(tally.findings(Finding.Severity.NOTE), "note")
                + (tally.repaired() == 0
                    ? ""
                    : "; " + number(tally.repaired(), "file") + " repaired"));
  }

  @Override
  public void close() {
    session.printer().flush();
  }

  private static String number(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
