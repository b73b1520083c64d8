package eda.runner.lesson.code;

import eda.runner.lesson.text.Meaning;

/** YAML: keys, scalars and comments; the text of a block scalar is known by its indent. */
final class YamlGrammar implements Grammar {
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
    while (line.starts("- ")) {
      line.skip(2);
      line.skipBlanks();
    }
    key(line);
    while (!line.done()) {
      value(line, indent);
    }
  }

  private static int indent(Line line) {
    int indent = 0;
    while (line.peek(indent) == ' ') {
      indent++;
    }
    return indent;
  }

  /** A key ends at a colon before a blank or the end of the line. */
  private static void key(Line line) {
    if (line.here() == '#' || line.here() == '{' || line.here() == '[') {
      return;
    }
    for (int i = 0; line.peek(i) != 0; i++) {
      boolean comment = line.peek(i) == '#' && i > 0 && line.peek(i - 1) == ' ';
      if (comment) {
        return;
      }
      if (line.peek(i) == ':' && (line.peek(i + 1) == ' ' || line.peek(i + 1) == 0)) {
        line.mark(line.at() + i, Meaning.KEYWORD);
        line.skip(1);
        return;
      }
    }
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
    } else if ((c == '|' || c == '>') && line.length() - line.at() <= 3) {
      blockIndent = indent;
      line.skip(line.length());
    } else {
      scalar(line);
    }
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
