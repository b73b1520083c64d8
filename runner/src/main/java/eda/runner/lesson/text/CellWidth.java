package eda.runner.lesson.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Measures text in terminal columns.
 *
 * <p>The answer is the same on every JDK. Text is expected to have gone through {@link Sanitiser};
 * a control character, a tab and a line feed count one column each.
 */
public final class CellWidth {
  private CellWidth() {}

  /** Columns that {@code text} takes on one row. */
  public static int width(String text) {
    int at = 0;
    int length = text.length();
    // A mark may widen the character before it, so the last plain one is left to the scanner.
    while (at < length && text.charAt(at) < 0x300) {
      at++;
    }
    if (at == length) {
      return length;
    }
    at = Math.max(0, at - 1);
    int width = at;
    while (at < length) {
      int end = Clusters.end(text, at);
      width += Clusters.width(text, at, end);
      at = end;
    }
    return width;
  }

  /** The grapheme clusters of {@code text}, in order; joined they are the text again. */
  public static List<String> clusters(String text) {
    List<String> clusters = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int end = Clusters.end(text, at);
      clusters.add(text.substring(at, end));
      at = end;
    }
    return clusters;
  }

  /** The index up to which {@code text} fits into {@code columns}, never inside a cluster. */
  public static int fit(String text, int columns) {
    return fit(text, 0, columns);
  }

  /**
   * The index up to which {@code text} from {@code start} on fits into {@code columns}, never
   * inside a cluster; {@code start} itself when not even the first cluster fits.
   */
  public static int fit(String text, int start, int columns) {
    int width = 0;
    int at = start;
    while (at < text.length()) {
      int end = Clusters.end(text, at);
      width += Clusters.width(text, at, end);
      if (width > columns) {
        return at;
      }
      at = end;
    }
    return at;
  }
}
