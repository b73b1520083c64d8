package eda.quiz.read;

import eda.quiz.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with a page while it is read. */
final class Findings {
  private final List<Line> page;
  private final List<Finding> all = new ArrayList<>();
  private int repeated;
  private int repeatedKeys;

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

  /** Notes an option that stands on the page, but not in the model, since it is there already. */
  void addRepeated(boolean correct) {
    repeated++;
    repeatedKeys += correct ? 1 : 0;
  }

  /** The counts of the model with the options that were left out of it. */
  Counts asWritten(Counts model) {
    return model.plus(new Counts(0, 0, repeated, repeatedKeys, 0));
  }

  List<Finding> sorted() {
    return all.stream()
        .sorted(Comparator.comparingInt(Finding::line).thenComparingInt(Finding::column))
        .toList();
  }
}
