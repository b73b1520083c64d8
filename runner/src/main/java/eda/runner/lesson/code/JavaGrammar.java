package eda.runner.lesson.code;

import eda.runner.lesson.text.Meaning;
import java.util.Set;

/** Java as of 25, as far as a reader's eye needs it. */
final class JavaGrammar implements Grammar {
  private static final Set<String> KEYWORDS =
      Set.of(
          "abstract",
          "assert",
          "boolean",
          "break",
          "byte",
          "case",
          "catch",
          "char",
          "class",
          "continue",
          "default",
          "do",
          "double",
          "else",
          "enum",
          "extends",
          "false",
          "final",
          "finally",
          "float",
          "for",
          "if",
          "implements",
          "import",
          "instanceof",
          "int",
          "interface",
          "long",
          "native",
          "new",
          "null",
          "package",
          "permits",
          "private",
          "protected",
          "public",
          "record",
          "return",
          "sealed",
          "short",
          "static",
          "strictfp",
          "super",
          "switch",
          "synchronized",
          "this",
          "throw",
          "throws",
          "transient",
          "true",
          "try",
          "var",
          "void",
          "volatile",
          "while",
          "yield");

  private boolean comment;
  private boolean textBlock;

  @Override
  public void read(Line line) {
    while (!line.done()) {
      if (comment) {
        comment = !line.markThrough("*/", 0, Meaning.COMMENT);
      } else if (textBlock) {
        textBlock = !line.markString("\"\"\"", 0);
      } else {
        token(line);
      }
    }
  }

  private void token(Line line) {
    char c = line.here();
    if (line.starts("//")) {
      line.markRest(Meaning.COMMENT);
    } else if (line.starts("/*")) {
      comment = !line.markThrough("*/", 2, Meaning.COMMENT);
    } else if (line.starts("\"\"\"")) {
      textBlock = !line.markString("\"\"\"", 3);
    } else if (c == '"' || c == '\'') {
      line.markString(String.valueOf(c), 1);
    } else if (c == '@' && Character.isLetter(line.peek(1))) {
      annotation(line);
    } else if (Character.isDigit(c)) {
      line.markNumber();
    } else if (Line.isWord(c)) {
      word(line);
    } else {
      line.skip(1);
    }
  }

  private static void annotation(Line line) {
    int length = 1;
    while (Line.isWord(line.peek(length)) || line.peek(length) == '.') {
      length++;
    }
    boolean declared = line.until(line.at() + length).equals("@interface");
    line.mark(line.at() + length, declared ? Meaning.KEYWORD : Meaning.ANNOTATION);
  }

  private static void word(Line line) {
    int end = line.wordEnd();
    if (KEYWORDS.contains(line.until(end))) {
      line.mark(end, Meaning.KEYWORD);
    } else if (Character.isUpperCase(line.here())) {
      line.mark(end, Meaning.TYPE);
    } else {
      line.skipTo(end);
    }
  }
}
