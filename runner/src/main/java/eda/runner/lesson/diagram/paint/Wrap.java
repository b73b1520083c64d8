package eda.runner.lesson.diagram.paint;

import eda.runner.lesson.text.CellWidth;
import java.util.ArrayList;
import java.util.List;

/** Breaks a label into rows. */
public final class Wrap {
  private Wrap() {}

  /**
   * The rows of {@code text} at the width asked, about equally long. A word that is longer stays
   * whole, so the rows may be wider than asked.
   */
  public static List<String> balanced(String text, int width) {
    return balance(text, width, false);
  }

  /** As {@link #balanced}, but with words cut that are longer than the width. */
  public static List<String> cut(String text, int width) {
    return balance(text, width, true);
  }

  /** The rows of prose: each as full as the width allows, with longer words cut. */
  public static List<String> filled(String text, int width) {
    List<String> rows = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      rows.addAll(fill(words(line, width, true), width));
    }
    return rows;
  }

  /** Pieces of a line with all its blanks, each of the width or less. */
  public static List<String> chopped(String line, int width) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int used = 0;
    for (String cluster : CellWidth.clusters(line)) {
      int columns = CellWidth.width(cluster);
      if (used > 0 && used + columns > width) {
        pieces.add(piece.toString());
        piece.setLength(0);
        used = 0;
      }
      piece.append(cluster);
      used += columns;
    }
    pieces.add(piece.toString());
    return pieces;
  }

  /** The width of the widest row. */
  public static int width(List<String> rows) {
    int width = 0;
    for (String row : rows) {
      width = Math.max(width, CellWidth.width(row));
    }
    return width;
  }

  private static List<String> balance(String text, int width, boolean cut) {
    List<String> rows = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      List<String> words = words(line, width, cut);
      List<String> best = fill(words, width);
      for (int narrower = width - 1; best.size() > 1 && narrower >= width / 2; narrower--) {
        List<String> tighter = fill(words, narrower);
        if (tighter.size() > best.size() || width(tighter) > width(best)) {
          break;
        }
        best = tighter;
      }
      rows.addAll(best);
    }
    return rows;
  }

  private static List<String> fill(List<String> words, int width) {
    List<String> rows = new ArrayList<>();
    StringBuilder row = new StringBuilder();
    int used = 0;
    for (String word : words) {
      int columns = CellWidth.width(word);
      if (used > 0 && used + 1 + columns > width) {
        rows.add(row.toString());
        row.setLength(0);
        used = 0;
      }
      row.append(used > 0 ? " " : "").append(word);
      used += (used > 0 ? 1 : 0) + columns;
    }
    rows.add(row.toString());
    return rows;
  }

  private static List<String> words(String line, int width, boolean cut) {
    List<String> words = new ArrayList<>();
    for (String word : line.strip().split(" ")) {
      if (cut && CellWidth.width(word) > width) {
        words.addAll(chopped(word, width));
      } else if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
