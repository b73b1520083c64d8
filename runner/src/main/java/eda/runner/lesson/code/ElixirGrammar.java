package eda.runner.lesson.code;

import eda.runner.lesson.text.Meaning;
import java.util.Set;

/** Elixir: heredocs, sigils and strings over lines, atoms, module attributes. */
final class ElixirGrammar implements Grammar {
  private static final Set<String> KEYWORDS =
      Set.of(
          "after",
          "alias",
          "and",
          "case",
          "catch",
          "cond",
          "def",
          "defimpl",
          "defmacro",
          "defmodule",
          "defp",
          "defprotocol",
          "defstruct",
          "do",
          "else",
          "end",
          "false",
          "fn",
          "for",
          "if",
          "import",
          "in",
          "nil",
          "not",
          "or",
          "quote",
          "raise",
          "receive",
          "require",
          "rescue",
          "true",
          "try",
          "unless",
          "unquote",
          "use",
          "when",
          "with");
  private static final String OPENERS = "([{<|/\"'";
  private static final String CLOSERS = ")]}>|/\"'";

  private String open = "";

  /**
   * Whether code may stand in the string that is open, how deep in it one is, and if in a string.
   */
  private boolean interpolated;

  private int depth;
  private boolean inner;

  @Override
  public void read(Line line) {
    while (!line.done()) {
      if (open.isEmpty()) {
        token(line);
      } else {
        string(line, 0);
      }
    }
  }

  private void open(Line line, int ahead, String close) {
    open = close;
    string(line, ahead);
  }

  /** Code within a string looks like it; quotes and brackets in it don't end the string. */
  private void string(Line line, int ahead) {
    int at = ahead;
    while (line.at() + at < line.length()) {
      char c = line.peek(at);
      if (depth == 0 && line.startsAhead(open, at) && mayEnd(line, at)) {
        line.mark(line.at() + at + open.length(), Meaning.STRING);
        open = "";
        return;
      }
      if (interpolated && !inner && c == '#' && line.peek(at + 1) == '{') {
        depth++;
        at++;
      } else if (depth > 0) {
        code(c);
      }
      at += c == '\\' ? 2 : 1;
    }
    line.markRest(Meaning.STRING);
  }

  /** A heredoc ends at the start of a line. */
  private boolean mayEnd(Line line, int ahead) {
    return open.length() == 1 || line.at() + ahead == line.firstInk();
  }

  private void code(char c) {
    inner = (c == '"') != inner;
    if (!inner && (c == '{' || c == '}')) {
      depth += c == '{' ? 1 : -1;
    }
  }

  private void token(Line line) {
    char c = line.here();
    if (c == '#') {
      line.markRest(Meaning.COMMENT);
    } else if (line.starts("\"\"\"") || line.starts("'''")) {
      interpolated = true;
      open(line, 3, line.until(line.at() + 3));
    } else if (c == '"' || c == '\'') {
      interpolated = true;
      open(line, 1, String.valueOf(c));
    } else if (c == '~' && Character.isLetter(line.peek(1))) {
      sigil(line);
    } else if (c == ':' && (Line.isWord(line.peek(1)) && line.peek(1) != 0)) {
      line.mark(line.at() + 1 + nameLength(line, 1), Meaning.NUMBER);
    } else if (c == ':' && line.peek(1) == ':') {
      line.skip(2);
    } else if (c == '@' && Character.isLetter(line.peek(1))) {
      line.mark(line.at() + 1 + nameLength(line, 1), Meaning.ANNOTATION);
    } else if (c == '?' && line.peek(1) != 0 && line.peek(1) != ' ') {
      line.mark(line.at() + (line.peek(1) == '\\' ? 3 : 2), Meaning.NUMBER);
    } else if (Character.isDigit(c)) {
      line.markNumber();
    } else if (Line.isWord(c)) {
      word(line);
    } else {
      line.skip(1);
    }
  }

  private void sigil(Line line) {
    int length = 1 + nameLength(line, 1);
    int opener = OPENERS.indexOf(line.peek(length));
    String mark = line.until(line.at() + length);
    if (line.peek(length) == 0 || opener < 0 || mark.length() > 6) {
      line.skip(length);
      return;
    }
    interpolated = Character.isLowerCase(line.peek(1));
    boolean heredoc =
        line.peek(length) == '"' && line.peek(length + 1) == '"' && line.peek(length + 2) == '"';
    if (heredoc) {
      open(line, length + 3, "\"\"\"");
    } else {
      open(line, length + 1, CLOSERS.substring(opener, opener + 1));
    }
  }

  private static int nameLength(Line line, int from) {
    int length = 0;
    while (Line.isWord(line.peek(from + length))) {
      length++;
    }
    char last = line.peek(from + length);
    return last == '?' || last == '!' ? length + 1 : length;
  }

  private static void word(Line line) {
    int end = line.at() + nameLength(line, 0);
    String word = line.until(end);
    boolean key = line.peek(word.length()) == ':' && line.peek(word.length() + 1) != ':';
    if (key) {
      line.mark(end + 1, Meaning.NUMBER);
    } else if (KEYWORDS.contains(word)) {
      line.mark(end, Meaning.KEYWORD);
    } else if (Character.isUpperCase(word.charAt(0))) {
      line.mark(end, Meaning.TYPE);
    } else {
      line.skipTo(end);
    }
  }
}
