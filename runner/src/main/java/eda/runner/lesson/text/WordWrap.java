package eda.runner.lesson.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks spans into rows no wider than asked.
 *
 * <p>Rows end at spaces, which vanish there, at line feeds, and where {@link Breaks} allows. A word
 * that is longer than a row is split, behind a slash or another mark where one is near, and never
 * lost.
 */
public final class WordWrap {
  private static final String SOFT_MARKS = "/-._,?&=:;#";

  private final SpanCutter cutter;
  private final int width;
  private final String text;
  private final Breaks breaks;
  private final List<Row> rows = new ArrayList<>();

  private WordWrap(List<Span> spans, int width) {
    this.cutter = new SpanCutter(spans);
    this.width = width;
    this.text = new Row(spans).text();
    this.breaks = new Breaks(text);
  }

  /** The rows of {@code spans}; none for no text. {@code width} is at least two. */
  public static List<Row> wrap(List<Span> spans, int width) {
    if (width < 2) {
      throw new IllegalArgumentException("width must be at least 2: " + width);
    }
    WordWrap wrap = new WordWrap(spans, width);
    int at = 0;
    while (at < wrap.text.length()) {
      at = wrap.row(at);
    }
    return wrap.rows;
  }

  /** The columns of the longest piece that only a hard split could divide. */
  public static int longestWord(List<Span> spans) {
    String text = new Row(spans).text();
    Breaks breaks = new Breaks(text);
    int longest = 0;
    int word = 0;
    for (int at = 0; at < text.length(); ) {
      char c = text.charAt(at);
      int end = clusterEnd(text, at);
      boolean gap = isSpace(c, at, end) || c == '\n';
      word = gap || at > 0 && breaks.allowed(at) ? 0 : word;
      word += gap ? 0 : Clusters.width(text, at, end);
      longest = Math.max(longest, word);
      at = end;
    }
    return longest;
  }

  /** Lays out one row from {@code start} and returns where the next one starts. */
  private int row(int start) {
    int column = 0;
    int lastBreak = start;
    int at = start;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n') {
        emit(start, at);
        return at + 1;
      }
      int end = clusterEnd(text, at);
      if (isSpace(c, at, end)) {
        lastBreak = end;
        column++;
      } else {
        if (at > start && breaks.allowed(at)) {
          lastBreak = at;
        }
        column += Clusters.width(text, at, end);
        if (column > width) {
          int cut = lastBreak > start ? lastBreak : hardSplit(start, at);
          emit(start, cut);
          return skipSpaces(cut);
        }
      }
      at = end;
    }
    emit(start, at);
    return at;
  }

  /** A space that carries a mark is a character like others. */
  private static boolean isSpace(char c, int at, int end) {
    return c == ' ' && end == at + 1;
  }

  private static int clusterEnd(String text, int at) {
    boolean alone =
        at + 1 < text.length() && text.charAt(at) < 0x300 && text.charAt(at + 1) < 0x300;
    return alone ? at + 1 : Clusters.end(text, at);
  }

  private int hardSplit(int start, int at) {
    if (at == start) {
      return Clusters.end(text, start);
    }
    int nearest = start + (at - start) / 2;
    for (int i = at - 1; i >= nearest; i--) {
      if (SOFT_MARKS.indexOf(text.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return at;
  }

  private int skipSpaces(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    // The line feed after spaces that hung over the edge ends the row that is out already.
    return at > from && at < text.length() && text.charAt(at) == '\n' ? at + 1 : at;
  }

  private void emit(int start, int end) {
    int last = end;
    while (last > start && text.charAt(last - 1) == ' ') {
      last--;
    }
    rows.add(last == start ? Row.EMPTY : new Row(cutter.cut(start, last)));
  }
}
