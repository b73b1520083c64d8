package eda.runner.lesson.code;

import eda.runner.lesson.text.Meaning;
import java.util.Locale;
import java.util.Set;

/** SQL as most databases have it; keywords in any case. */
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

  private boolean comment;
  private boolean string;

  @Override
  public void read(Line line) {
    while (!line.done()) {
      if (comment) {
        comment = !line.markThrough("*/", 0, Meaning.COMMENT);
      } else if (string) {
        string = !line.markThrough("'", 0, Meaning.STRING);
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
      comment = !line.markThrough("*/", 2, Meaning.COMMENT);
    } else if (c == '\'') {
      string = !line.markThrough("'", 1, Meaning.STRING);
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
}
