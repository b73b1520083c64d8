package eda.runner.lesson;

import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Sanitiser;
import eda.runner.lesson.text.Span;
import eda.runner.lesson.text.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects the text of one paragraph as clean spans: controls made visible, runs of blanks made
 * one, neighbours of the same style joined.
 */
final class Prose {
  private final boolean unicode;
  private final List<Span> spans = new ArrayList<>();
  private final StringBuilder run = new StringBuilder();
  private Style style = Style.PLAIN;
  private String target = "";
  private boolean atStart = true;
  private boolean afterBlank = true;
  private boolean kept;
  private boolean opening;

  Prose(boolean unicode) {
    this.unicode = unicode;
  }

  void append(String text, Style style, String target) {
    if (text.isEmpty()) {
      return;
    }
    enter(style, target);
    String clean = Sanitiser.visible(text, unicode);
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      boolean blank = c == ' ' || c == '\t' || c == '\n';
      if (blank && kept) {
        keep(c == '\t' ? ' ' : c);
      } else if (!blank) {
        run.append(c);
        atStart = false;
      } else if (!afterBlank) {
        run.append(' ');
      }
      afterBlank = blank;
    }
  }

  void append(String text, Style style) {
    append(text, style, "");
  }

  /** Whether blanks and line ends are kept from here on, but for a line end right here. */
  void keepBlanks(boolean kept) {
    this.kept = kept;
    this.opening = kept;
  }

  private void keep(char blank) {
    if (!opening || blank != '\n') {
      run.append(blank);
    }
    opening = false;
    atStart = blank == '\n';
  }

  /** Whether the row is still empty. */
  boolean atStart() {
    return atStart;
  }

  /** Ends the row here; a second call in a row leaves an empty one. */
  void lineBreak() {
    run.append('\n');
    atStart = true;
    afterBlank = true;
  }

  /** Ends the row here unless it is still empty. */
  void freshLine() {
    if (!atStart) {
      lineBreak();
    }
  }

  /** What was collected; line breaks at the end are left off. */
  List<Span> spans() {
    flush();
    return new Row(spans).trimmed().spans();
  }

  /** The same, and begins anew. */
  List<Span> take() {
    List<Span> taken = spans();
    spans.clear();
    atStart = true;
    afterBlank = true;
    return taken;
  }

  private void enter(Style nextStyle, String nextTarget) {
    if (!nextStyle.equals(style) || !nextTarget.equals(target)) {
      flush();
      style = nextStyle;
      target = nextTarget;
    }
  }

  private void flush() {
    if (run.length() > 0) {
      spans.add(new Span(run.toString(), style, target));
      run.setLength(0);
    }
  }
}
