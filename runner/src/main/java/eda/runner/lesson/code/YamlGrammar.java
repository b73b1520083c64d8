package eda.runner.lesson.code;

import eda.runner.lesson.text.Meaning;

/** YAML: keys, scalars and comments; the text of a block scalar is known by its indent. */
final class YamlGrammar implements Grammar {
  private static final String NO_KEY = "#{[";

  private int blockIndent = -1;

  @Override
  public void read(Line line) {
    int indent = indent(line);
    if (blockIndent >= 0 && (indent > blockIndent || indent == line.length())) {
      line.markRest(Meaning.STRING);
      return;
    }
    blockIndent = -1;
    line.skip(indent);
    if (line.starts("---") || line.starts("...")) {
      line.mark(line.at() + 3, Meaning.FAINT);
    }
    int parent = indent;
    while (line.starts("- ")) {
      parent = line.at();
      line.skip(2);
      line.skipBlanks();
    }
    int column = line.at();
    parent = key(line) ? column : parent;
    while (!line.done()) {
      value(line, parent);
    }
  }

  private static int indent(Line line) {
    int indent = 0;
    while (line.peek(indent) == ' ') {
      indent++;
    }
    return indent;
  }

  /**
   * Marks a key: it ends at a colon before a blank or the end of the line. Whether there is one.
   */
  private static boolean key(Line line) {
    if (line.here() != 0 && NO_KEY.indexOf(line.here()) >= 0) {
      return false;
    }
    for (int i = quotedLength(line); line.peek(i) != 0; i++) {
      boolean comment = line.peek(i) == '#' && i > 0 && line.peek(i - 1) == ' ';
      if (comment) {
        return false;
      }
      if (line.peek(i) == ':' && (line.peek(i + 1) == ' ' || line.peek(i + 1) == 0)) {
        line.mark(line.at() + i, Meaning.KEYWORD);
        line.skip(1);
        return true;
      }
    }
    return false;
  }

  private static int quotedLength(Line line) {
    char quote = line.here();
    if (quote != '"' && quote != '\'') {
      return 0;
    }
    int length = 1;
    while (line.peek(length) != 0 && line.peek(length) != quote) {
      length++;
    }
    return length + 1;
  }

  private void value(Line line, int indent) {
    char c = line.here();
    if (c == ' ') {
      line.skip(1);
    } else if (c == '#') {
      line.markRest(Meaning.COMMENT);
    } else if (c == '"') {
      line.markString("\"", 1);
    } else if (c == '\'') {
      line.markThrough("'", 1, Meaning.STRING);
    } else if (c == '&' || c == '*' || c == '!') {
      line.mark(line.find(" ", line.at()), Meaning.ANNOTATION);
    } else if ((c == '|' || c == '>') && isHeader(line)) {
      blockIndent = indent;
      line.skipTo(line.find("#", line.at()));
    } else {
      scalar(line);
    }
  }

  /** Behind the sign of a block stand how it is cut and indented, and a comment, at most. */
  private static boolean isHeader(Line line) {
    int length = 1;
    while (line.peek(length) != 0 && "+-123456789".indexOf(line.peek(length)) >= 0) {
      length++;
    }
    while (line.peek(length) == ' ') {
      length++;
    }
    return line.peek(length) == 0 || line.peek(length) == '#';
  }

  private static void scalar(Line line) {
    int end = line.find(" #", line.at());
    String value = line.until(end).strip();
    if (isLiteral(value)) {
      line.mark(line.at() + value.length(), Meaning.NUMBER);
    }
    line.skipTo(end);
  }

  private static boolean isLiteral(String value) {
    if (value.equals("true")
        || value.equals("false")
        || value.equals("null")
        || value.equals("~")) {
      return true;
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!Character.isDigit(c) && c != '.' && (c != '-' || i > 0)) {
        return false;
      }
    }
    return !value.isEmpty() && Character.isDigit(value.charAt(value.length() - 1));
  }
}
