package eda.runner.lesson.code;

import eda.runner.lesson.text.Meaning;

/**
 * Unified diffs: a line is what its first characters say. As many lines as the head of a hunk
 * announces are the hunk's own, even those that look like the name of a file.
 */
final class DiffGrammar implements Grammar {
  private int old;
  private int fresh;

  @Override
  public void read(Line line) {
    char c = line.here();
    if (old <= 0 && fresh <= 0 && isHead(line)) {
      line.markRest(Meaning.STRONG);
    } else if (line.starts("@@")) {
      old = count(line, '-');
      fresh = count(line, '+');
      line.markRest(Meaning.ANNOTATION);
    } else if (c == '+') {
      fresh--;
      line.markRest(Meaning.INSERTED);
    } else if (c == '-') {
      old--;
      line.markRest(Meaning.DELETED);
    } else if (c != '\\') {
      old--;
      fresh--;
    }
  }

  private static boolean isHead(Line line) {
    return line.starts("+++")
        || line.starts("---")
        || line.starts("diff ")
        || line.starts("index ");
  }

  /** How many lines a side has, as in {@code -12,3}; one where only the first is named. */
  private static int count(Line line, char side) {
    int at = line.find(" " + side, line.at()) + 2;
    int comma = at;
    while (Character.isDigit(line.peek(comma - line.at()))) {
      comma++;
    }
    if (comma == at || line.peek(comma - line.at()) != ',') {
      return comma == at ? 0 : 1;
    }
    int count = 0;
    for (int i = comma + 1; Character.isDigit(line.peek(i - line.at())) && count < 100_000; i++) {
      count = 10 * count + Character.digit(line.peek(i - line.at()), 10);
    }
    return count;
  }
}
