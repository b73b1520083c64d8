package eda.runner.screen;

import eda.runner.lesson.text.CellWidth;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The row at the bottom of a screen that says what keys do. */
public final class KeyLine {
  private KeyLine() {}

  /**
   * Returns what is said first, and behind it as many keys as there is room for.
   *
   * @param keys pairs of a key and what it does, the most important first
   */
  public static Row of(List<Span> first, String[][] keys, int width) {
    List<Span> spans = new ArrayList<>(first);
    int used = new Row(first).width();
    for (String[] key : keys) {
      String gap = used == 0 ? "" : "  ";
      int needed = gap.length() + CellWidth.width(key[0]) + 1 + key[1].length();
      if (used + needed > width) {
        break;
      }
      used += needed;
      spans.add(Span.plain(gap));
      spans.add(Span.of(key[0], Meaning.KEY));
      spans.add(Span.of(" " + key[1], Meaning.FAINT));
    }
    return new Row(spans);
  }
}
