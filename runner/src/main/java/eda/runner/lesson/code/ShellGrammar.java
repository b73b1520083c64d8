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

  @Override
  public void read(Line line) {
    if (!hereEnd.isEmpty()) {
      hereEnd = line.until(line.length()).strip().equals(hereEnd) ? "" : hereEnd;
      line.markRest(Meaning.STRING);
      return;
    }
    if (openQuote.isEmpty() && (line.starts("$ ") || line.starts("> "))) {
      line.mark(1, Meaning.FAINT);
    }
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
    } else if (line.starts("<<") && line.peek(2) != '<') {
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
      line.markThrough("}", 2, Meaning.TYPE);
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

  private void hereDocument(Line line) {
    line.skip(line.peek(2) == '-' ? 3 : 2);
    line.skipBlanks();
    char quote = line.here();
    boolean quoted = quote == '\'' || quote == '"';
    line.skip(quoted ? 1 : 0);
    if (!Character.isLetter(line.here()) && line.here() != '_') {
      // A shift to the left, not a document.
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
