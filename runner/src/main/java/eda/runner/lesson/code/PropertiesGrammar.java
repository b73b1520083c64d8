package eda.runner.lesson.code;

import eda.runner.lesson.text.Meaning;

/** Java properties and INI files: keys, sections and comments. */
final class PropertiesGrammar implements Grammar {
  private boolean continued;

  @Override
  public void read(Line line) {
    if (!continued) {
      line.skipBlanks();
      char c = line.here();
      if (c == '#' || c == '!' || c == ';') {
        line.markRest(Meaning.COMMENT);
        return;
      }
      if (c == '[') {
        line.markRest(Meaning.TYPE);
        return;
      }
      line.mark(line.at() + keyLength(line), Meaning.KEYWORD);
    }
    continued = endsWithBackslash(line);
  }

  private static int keyLength(Line line) {
    int length = 0;
    while (line.peek(length) != 0 && "=: ".indexOf(line.peek(length)) < 0) {
      length += line.peek(length) == '\\' ? 2 : 1;
    }
    return length;
  }

  /** An odd number of them: each pair stands for one. */
  private static boolean endsWithBackslash(Line line) {
    String rest = line.until(line.length());
    int count = 0;
    while (count < rest.length() && rest.charAt(rest.length() - 1 - count) == '\\') {
      count++;
    }
    return count % 2 == 1;
  }
}
