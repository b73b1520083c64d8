package eda.quiz.read;

import java.util.Arrays;
import java.util.List;

/**
 * A page for the Markdown parser whose paragraphs are cut where the quiz reader cuts them, so that
 * parsing takes time in proportion to the page. Blank lines are set; nothing is taken away.
 */
public final class CutPage {
  private final StringBuilder text = new StringBuilder();
  private final int[] cuts;
  private int count;

  private CutPage(List<Line> lines) {
    cuts = new int[lines.size()];
    // Where a blank line falls into code it changes nothing that is looked for.
    LongParagraph paragraph = new LongParagraph(new Findings(lines));
    for (Line line : lines) {
      if (paragraph.cutBefore(line)) {
        text.append('\n');
        cuts[count] = line.number() - 1 + count;
        count++;
      }
      text.append(line.text()).append('\n');
    }
  }

  public static CutPage of(String page) {
    return new CutPage(Line.split(page));
  }

  /** The text to be parsed, with LF between its lines and without a byte order mark. */
  public String text() {
    return text.toString();
  }

  /** The 0-based line of the page that stands on a 0-based line of the text. */
  public int line(int ofText) {
    int at = Arrays.binarySearch(cuts, 0, count, ofText);
    return ofText - (at < 0 ? -at - 1 : at);
  }
}
