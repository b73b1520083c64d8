package eda.runner.screen.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * What a search found on a sheet.
 *
 * @param query what was searched for; empty before a search
 * @param matches in the order of the page
 * @param current the index of the match that the learner is at
 */
record Finding(String query, List<Stretch> matches, int current) {
  static final Finding NONE = new Finding("", List.of(), 0);
  private static final int MOST = 100_000;

  Finding {
    matches = List.copyOf(matches);
  }

  /**
   * Finds {@code query} in the text of each block. Case counts only if the query has a capital
   * letter. The current match is the first one from {@code row} on, or the first of all.
   */
  static Finding of(Sheet sheet, String query, int row) {
    if (query.isEmpty()) {
      return NONE;
    }
    boolean folded = query.equals(folded(query));
    List<Stretch> matches = new ArrayList<>();
    for (int i = 0; i < sheet.blocks() && matches.size() < MOST; i++) {
      Flow flow = new Flow(sheet, sheet.start(i), sheet.start(i + 1));
      collect(flow, query, folded, matches);
    }
    return new Finding(query, matches, firstFrom(matches, row));
  }

  /** Finds the same on another sheet, and stays at the same match where there are as many. */
  Finding on(Sheet sheet, int row) {
    Finding again = of(sheet, query, row);
    return again.matches.size() == matches.size() ? again.at(current) : again;
  }

  Finding at(int index) {
    return new Finding(query, matches, index);
  }

  boolean isEmpty() {
    return query.isEmpty();
  }

  /** Returns the index of the first match that ends on {@code row} or further down. */
  int firstFrom(int row) {
    int low = 0;
    int high = matches.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (matches.get(middle).lastRow() < row) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns where one is, as in {@code 4 of 14}. */
  String count() {
    if (matches.isEmpty()) {
      return "not found";
    }
    return (current + 1) + " of " + matches.size() + (matches.size() == MOST ? " or more" : "");
  }

  private static int firstFrom(List<Stretch> matches, int row) {
    int first = new Finding("", matches, 0).firstFrom(row);
    return first < matches.size() ? first : 0;
  }

  private static void collect(Flow flow, String query, boolean folded, List<Stretch> matches) {
    String text = folded ? folded(flow.text()) : flow.text();
    for (int at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + query.length())) {
      matches.add(flow.stretch(at, at + query.length()));
      if (matches.size() == MOST) {
        return;
      }
    }
  }

  /** In lower case, character by character, so that places stay what they are. */
  private static String folded(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = Character.toLowerCase(chars[i]);
    }
    return new String(chars);
  }
}
