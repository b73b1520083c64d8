package eda.runner.lesson.code;

import eda.runner.lesson.text.Meaning;

/** JSON, and lines of it: names apart from strings, numbers, the three literals. */
final class JsonGrammar implements Grammar {
  @Override
  public void read(Line line) {
    while (!line.done()) {
      char c = line.here();
      if (c == '"') {
        string(line);
      } else if (Character.isDigit(c) || c == '-' && Character.isDigit(line.peek(1))) {
        line.markNumber();
      } else if (Character.isLetter(c)) {
        line.mark(line.wordEnd(), Meaning.NUMBER);
      } else {
        line.skip(1);
      }
    }
  }

  private static void string(Line line) {
    int length = 1;
    while (line.peek(length) != 0 && line.peek(length) != '"') {
      length += line.peek(length) == '\\' ? 2 : 1;
    }
    int after = length + 1;
    while (line.peek(after) == ' ') {
      after++;
    }
    boolean name = line.peek(after) == ':';
    line.mark(line.at() + length + 1, name ? Meaning.KEYWORD : Meaning.STRING);
  }
}
