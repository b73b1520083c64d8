package eda.quiz.read;

import eda.quiz.Finding;
import java.util.Optional;

/**
 * Cuts paragraphs that no person writes.
 *
 * <p>The Markdown parser copies a paragraph's lines for each further line that does not begin with
 * a letter, so the time it takes grows with the square of the paragraph's length.
 */
final class LongParagraph {
  private static final int MOST_LINES = 2_000;

  private final Findings findings;
  private int length;
  private boolean list;
  private boolean told;

  LongParagraph(Findings findings) {
    this.findings = findings;
  }

  /** Takes the next line outside code; true if a blank line has to be set before it. */
  boolean cutBefore(Line line) {
    Optional<ItemStart> item = ItemStart.of(line.text());
    if (ends(line, item)) {
      list = item.isPresent();
      told = false;
      length = line.blank() ? 0 : 1;
      return false;
    }
    length++;
    if (length <= MOST_LINES) {
      return false;
    }
    length = 1;
    report(line);
    return true;
  }

  /** The line cannot belong to the paragraph before it. */
  private boolean ends(Line line, Optional<ItemStart> item) {
    boolean starts =
        item.filter(i -> list || length == 0 || !i.ordered() || i.number() == 1)
            .filter(i -> line.indent() < 4)
            .isPresent();
    return starts
        || line.blank()
        || Titles.level(line.text()) > 0
        || Fence.opener(line.text()).isPresent();
  }

  private void report(Line line) {
    if (!told) {
      told = true;
      findings.add(
          Finding.warning(
              line.number(),
              "long-paragraph",
              "Here a paragraph gets longer than "
                  + MOST_LINES
                  + " lines, so the rest of it is read as another one. Set blank lines in it."));
    }
  }
}
