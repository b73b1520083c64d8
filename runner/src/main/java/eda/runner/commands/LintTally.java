package eda.runner.commands;

import eda.quiz.Finding;
import eda.quiz.read.Counts;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts pages and findings on their way to the report. */
final class LintTally {
  private final LintReport report;
  private final Map<Finding.Severity, Integer> findings = new EnumMap<>(Finding.Severity.class);
  private final Set<String> places = new HashSet<>();
  private Counts counts = Counts.NONE;
  private int files;
  private int repaired;

  LintTally(LintReport report) {
    this.report = report;
  }

  void add(LintPage page) {
    files += page.read() ? 1 : 0;
    repaired += page.repaired() ? 1 : 0;
    counts = counts.plus(page.counts());
    for (Finding finding : page.findings()) {
      // A link that the course's map complained about is not told twice.
      if (!finding.code().equals(LintLinks.BROKEN)
          || !places.contains(place(page.file(), finding))) {
        add(page.file(), finding);
      }
    }
  }

  /** Adds what a second reading finds in a file that was counted and told of before. */
  void addToFile(LintPage before, LintPage again) {
    counts = counts.plus(again.counts());
    for (Finding finding : again.findings()) {
      if (!before.findings().contains(finding)) {
        add(again.file(), finding);
      }
    }
  }

  /** Adds what the course's map says about a place. */
  void addCourse(Path file, Finding finding) {
    places.add(place(file, finding));
    add(file, finding);
  }

  void add(Path file, Finding finding) {
    findings.merge(finding.severity(), 1, Integer::sum);
    report.add(file, finding);
  }

  private static String place(Path file, Finding finding) {
    return file.toAbsolutePath().normalize() + ":" + finding.line();
  }

  Counts counts() {
    return counts;
  }

  int files() {
    return files;
  }

  int repaired() {
    return repaired;
  }

  int findings(Finding.Severity severity) {
    return findings.getOrDefault(severity, 0);
  }

  /** Nothing worse than notes. */
  boolean clean() {
    return findings(Finding.Severity.ERROR) == 0 && findings(Finding.Severity.WARNING) == 0;
  }
}
