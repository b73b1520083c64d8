package eda.runner.lesson.code;

import eda.runner.lesson.text.Meaning;
import java.util.Set;

/**
 * POSIX shell and Bash: quotes and here-documents over lines, variables, and the prompt of a
 * session.
 */
final class ShellGrammar implements Grammar {
  private static final Set<String> KEYWORDS =
      Set.of(
          "case",
          "do",
          "done",
          "elif",
          "else",
          "esac",
          "export",
          "fi",
          "for",
          "function",
          "if",
          "in",
          "local",
          "return",
          "then",
          "until",
          "while");

  private String openQuote = "";
  private String hereEnd = "";
  private String hereNext = "";
  private boolean hereTabs;
  private boolean arithmetic;

  @Override
  public void read(Line line) {
    if (!hereEnd.isEmpty()) {
      hereDocumentGoesOn(line);
      return;
    }
    if (openQuote.isEmpty() && (line.starts("$ ") || line.starts("> "))) {
      line.mark(1, Meaning.FAINT);
    }
    arithmetic = false;
    while (!line.done()) {
      if (openQuote.isEmpty()) {
        token(line);
      } else {
        quoted(line, 0);
      }
    }
    hereEnd = hereNext;
    hereNext = "";
  }

  private void token(Line line) {
    char c = line.here();
    if (c == '#') {
      line.markRest(Meaning.COMMENT);
    } else if (c == '"' || c == '\'') {
      openQuote = String.valueOf(c);
      quoted(line, 1);
    } else if (c == '\\') {
      line.skip(2);
    } else if (c == '$') {
      variable(line);
    } else if (line.starts("((") || line.starts("))")) {
      arithmetic = c == '(';
      line.skip(2);
    } else if (line.starts("<<<")) {
      line.skip(3);
    } else if (line.starts("<<") && !arithmetic) {
      hereDocument(line);
    } else if (Line.isWord(c) || c == '-') {
      word(line);
    } else {
      line.skip(1);
    }
  }

  /** Nothing is hidden by a backslash between single quotes. */
  private void quoted(Line line, int ahead) {
    boolean closed =
        openQuote.equals("'")
            ? line.markThrough("'", ahead, Meaning.STRING)
            : line.markString("\"", ahead);
    openQuote = closed ? "" : openQuote;
  }

  private static void variable(Line line) {
    if (line.peek(1) == '{') {
      braced(line);
      return;
    }
    int length = 1;
    while (Line.isWord(line.peek(length))) {
      length++;
    }
    boolean special = length == 1 && line.peek(1) != 0 && "?!#@*$".indexOf(line.peek(1)) >= 0;
    if (length > 1 || special) {
      line.mark(line.at() + Math.max(length, 2), Meaning.TYPE);
    } else {
      line.skip(1);
    }
  }

  /** Tabs may stand before its end where it began with a hyphen. */
  private void hereDocumentGoesOn(Line line) {
    int tabs = 0;
    while (hereTabs && line.peek(tabs) == '\t') {
      tabs++;
    }
    String rest = line.until(line.length()).substring(tabs).stripTrailing();
    hereEnd = rest.equals(hereEnd) ? "" : hereEnd;
    line.markRest(Meaning.STRING);
  }

  /** A bracket in quotes doesn't end it. */
  private static void braced(Line line) {
    char quote = 0;
    int length = 2;
    while (line.at() + length < line.length() && (quote != 0 || line.peek(length) != '}')) {
      char c = line.peek(length);
      if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      } else if (c == quote) {
        quote = 0;
      }
      length += c == '\\' ? 2 : 1;
    }
    line.mark(line.at() + length + 1, Meaning.TYPE);
  }

  private void hereDocument(Line line) {
    hereTabs = line.peek(2) == '-';
    line.skip(hereTabs ? 3 : 2);
    line.skipBlanks();
    char quote = line.here();
    boolean quoted = quote == '\'' || quote == '"';
    line.skip(quoted ? 1 : 0);
    if (!Character.isLetter(line.here()) && line.here() != '_') {
      return;
    }
    int end = line.wordEnd();
    hereNext = line.until(end);
    line.mark(end, Meaning.STRING);
    line.skip(quoted ? 1 : 0);
  }

  /** A hash within a word starts no comment. */
  private static void word(Line line) {
    int length = 0;
    while (Line.isWord(line.peek(length))
        || line.peek(length) != 0 && "-#./:".indexOf(line.peek(length)) >= 0) {
      length++;
    }
    int end = line.at() + length;
    if (KEYWORDS.contains(line.until(end))) {
      line.mark(end, Meaning.KEYWORD);
    } else {
      line.skipTo(end);
    }
  }
}
