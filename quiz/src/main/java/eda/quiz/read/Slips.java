package eda.quiz.read;

import eda.quiz.Finding;
import java.util.Map;

/** Reports marks and options that are read well enough, but should be written otherwise. */
final class Slips {
  private static final Map<Mark.Slip, String> MESSAGES =
      Map.of(
          Mark.Slip.BLANKS, "Blanks in a mark hide it from other readers. Write [x].",
          Mark.Slip.WIDTH, "A mark for a wrong option has exactly one blank. Write [ ].",
          Mark.Slip.NO_SPACE, "A mark needs a space after it.",
          Mark.Slip.LOOK_ALIKE, "Other readers do not know this sign as a mark. Write [x].");

  private final Findings findings;

  Slips(Findings findings) {
    this.findings = findings;
  }

  void report(Item item) {
    Mark mark = item.mark();
    if (mark.slip() != Mark.Slip.NONE) {
      fixable(item, MESSAGES.get(mark.slip()));
    }
    boolean foreign = mark.present() && !mark.isChoice();
    if (mark.sign() == Mark.Sign.UNKNOWN || foreign) {
      findings.add(
          new Finding(
              Finding.Severity.ERROR,
              item.line().number(),
              column(item),
              foreign ? "mixed-marks" : "unknown-mark",
              "This mark is not known here, so the option counts as wrong. Write [x] or [ ].",
              ""));
    }
    reportText(item);
  }

  private void reportText(Item item) {
    String text = item.bare();
    int line = item.line().number();
    if (text.isEmpty()) {
      findings.add(Finding.warning(line, "empty-option", "This option has no text."));
    } else if (item.mark().slip() == Mark.Slip.NO_SPACE
        && text.chars().noneMatch(Character::isLetterOrDigit)) {
      findings.add(
          Finding.note(
              line, "suspicious-option", "Only punctuation follows this mark. Is it an option?"));
    }
    if (Item.isIdentifier(item.raw())) {
      findings.add(
          Finding.note(
              line,
              "underscores",
              "Markdown takes these underscores for bold type. Put the name in backticks."));
    }
  }

  private static int column(Item item) {
    int before =
        ItemStart.of(item.line().text())
            .map(start -> item.line().text().length() - start.text().length())
            .orElse(0);
    return item.line().column() + before;
  }

  private void fixable(Item item, String message) {
    Line line = item.line();
    Finding finding = Finding.warning(line.number(), "untidy-mark", message);
    ItemStart.of(line.text())
        // A mark before a fence was taken off the line already; then there is nothing to rewrite.
        .filter(start -> start.text().length() >= item.mark().length())
        .ifPresentOrElse(
            start ->
                findings.addFixed(
                    finding.fixedBy(column(item), ""),
                    line,
                    start.indent()
                        + start.bullet()
                        + start.gap()
                        + item.mark().tidy()
                        + " "
                        + start.text().substring(item.mark().length()).strip()),
            () -> findings.add(finding));
  }
}
