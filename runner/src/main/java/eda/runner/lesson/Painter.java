package eda.runner.lesson;

import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Sanitiser;
import eda.runner.lesson.text.Span;
import eda.runner.lesson.text.Style;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns rows into what a terminal is sent; for use by one thread.
 *
 * <p>A style is sent when it changes and reset at the end of the row, so that every row stands
 * alone. No escape sequence comes from the text of a row: controls are made visible here even if
 * whoever made the row forgot.
 */
public final class Painter {
  private static final String CSI = "\u001b[";
  private static final String LINK = "\u001b]8;";
  private static final String END = "\u001b\\";

  private final Palette palette;
  private final boolean hyperlinks;
  private final Map<Style, String> codes = new HashMap<>();

  public Painter(Palette palette, boolean hyperlinks) {
    this.palette = palette;
    this.hyperlinks = hyperlinks;
  }

  /** The row without a line end. */
  public String paint(Row row) {
    StringBuilder out = new StringBuilder();
    paint(row, out);
    return out.toString();
  }

  /** The rows, each with a line feed. */
  public String paint(List<Row> rows) {
    StringBuilder out = new StringBuilder();
    for (Row row : rows) {
      paint(row, out);
      out.append('\n');
    }
    return out.toString();
  }

  private void paint(Row row, StringBuilder out) {
    String current = "";
    String link = "";
    for (Span span : row.spans()) {
      String target = hyperlinks && LinkTarget.clickable(span.target()) ? span.target() : "";
      if (!target.equals(link)) {
        appendLink(out, target);
        link = target;
      }
      String next = codes(span.style());
      if (!next.equals(current)) {
        appendStyle(out, current, next);
        current = next;
      }
      out.append(Sanitiser.oneRow(span.text(), true));
    }
    if (!link.isEmpty()) {
      appendLink(out, "");
    }
    if (!current.isEmpty()) {
      appendStyle(out, current, "");
    }
  }

  private String codes(Style style) {
    String known = codes.get(style);
    if (known == null) {
      known = palette.codes(style);
      codes.put(style, known);
    }
    return known;
  }

  private static void appendStyle(StringBuilder out, String current, String next) {
    out.append(CSI);
    if (!current.isEmpty()) {
      out.append(next.isEmpty() ? "0" : "0;");
    }
    out.append(next).append('m');
  }

  /** The id ties the pieces of a link that runs over several rows together. */
  private static void appendLink(StringBuilder out, String target) {
    out.append(LINK);
    if (!target.isEmpty()) {
      out.append("id=").append(Integer.toHexString(target.hashCode()));
    }
    out.append(';').append(LinkTarget.encode(target)).append(END);
  }
}
