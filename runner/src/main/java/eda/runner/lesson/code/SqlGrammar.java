package eda.runner.lesson.code;

import eda.runner.lesson.text.Meaning;
import java.util.Locale;
import java.util.Set;

/**
 * SQL as most databases have it; keywords in any case. Comments stand in comments, and strings
 * between dollar signs, as in PostgreSQL.
 */
final class SqlGrammar implements Grammar {
  private static final Set<String> KEYWORDS =
      Set.of(
          "add",
          "all",
          "alter",
          "and",
          "as",
          "asc",
          "begin",
          "between",
          "by",
          "case",
          "check",
          "column",
          "commit",
          "constraint",
          "create",
          "default",
          "delete",
          "desc",
          "distinct",
          "drop",
          "else",
          "end",
          "exists",
          "false",
          "for",
          "foreign",
          "from",
          "group",
          "having",
          "if",
          "in",
          "index",
          "inner",
          "insert",
          "into",
          "is",
          "join",
          "key",
          "left",
          "like",
          "limit",
          "lock",
          "not",
          "null",
          "on",
          "or",
          "order",
          "outer",
          "primary",
          "references",
          "returning",
          "right",
          "rollback",
          "select",
          "set",
          "skip",
          "table",
          "then",
          "true",
          "union",
          "unique",
          "update",
          "using",
          "values",
          "view",
          "when",
          "where",
          "with");

  private int comments;
  private String close = "";

  /** Whether a backslash hides the character after it. */
  private boolean escapes;

  @Override
  public void read(Line line) {
    while (!line.done()) {
      if (comments > 0) {
        comment(line, 0);
      } else if (!close.isEmpty()) {
        string(line, 0);
      } else {
        token(line);
      }
    }
  }

  private void token(Line line) {
    char c = line.here();
    if (line.starts("--")) {
      line.markRest(Meaning.COMMENT);
    } else if (line.starts("/*")) {
      comments = 1;
      comment(line, 2);
    } else if (c == '\'') {
      open(line, 1, "'");
    } else if ((c == 'E' || c == 'e') && line.peek(1) == '\'') {
      escapes = true;
      open(line, 2, "'");
    } else if (c == '$') {
      dollar(line);
    } else if (c == '"') {
      line.skipTo(line.find("\"", line.at() + 1) + 1);
    } else if (Character.isDigit(c)) {
      line.markNumber();
    } else if (Line.isWord(c)) {
      int end = line.wordEnd();
      boolean keyword = KEYWORDS.contains(line.until(end).toLowerCase(Locale.ROOT));
      if (keyword) {
        line.mark(end, Meaning.KEYWORD);
      } else {
        line.skipTo(end);
      }
    } else {
      line.skip(1);
    }
  }

  /** To where the comment ends, or another one begins in it. */
  private void comment(Line line, int ahead) {
    int end = line.at() + ahead;
    while (end < line.length()) {
      char c = line.peek(end - line.at());
      char next = line.peek(end + 1 - line.at());
      if (c == '/' && next == '*' || c == '*' && next == '/') {
        comments += c == '/' ? 1 : -1;
        end += 2;
        if (comments == 0) {
          break;
        }
      } else {
        end++;
      }
    }
    line.mark(end, Meaning.COMMENT);
  }

  private void open(Line line, int ahead, String end) {
    close = end;
    string(line, ahead);
  }

  private void string(Line line, int ahead) {
    boolean closed =
        escapes ? line.markString(close, ahead) : line.markThrough(close, ahead, Meaning.STRING);
    if (closed) {
      close = "";
      escapes = false;
    }
  }

  /** A dollar sign, a name or none, and another dollar sign. */
  private void dollar(Line line) {
    int length = 1;
    while (Line.isWord(line.peek(length))) {
      length++;
    }
    if (line.peek(length) == '$' && !Character.isDigit(line.peek(1))) {
      open(line, length + 1, line.until(line.at() + length + 1));
    } else {
      line.skip(length);
    }
  }
}
