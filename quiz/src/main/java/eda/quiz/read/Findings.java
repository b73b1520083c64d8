package eda.quiz.read;

import eda.quiz.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with a page while it is read. */
final class Findings {
  private final List<Line> page;
  private final List<Finding> all = new ArrayList<>();

  Findings(List<Line> page) {
    this.page = page;
  }

  void add(Finding finding) {
    all.add(finding);
  }

  /** Adds a finding that a new text for the line would remove. */
  void addFixed(Finding finding, Line line, String newText) {
    String original = page.get(line.number() - 1).text();
    boolean untouched = original.equals(line.prefix() + line.text());
    add(
        finding.fixedBy(
            Math.max(finding.column(), line.column()), untouched ? line.prefix() + newText : ""));
  }

  List<Finding> sorted() {
    return all.stream()
        .sorted(Comparator.comparingInt(Finding::line).thenComparingInt(Finding::column))
        .toList();
  }
}
