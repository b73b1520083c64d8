package eda.runner.lesson.code;

import eda.runner.lesson.text.Meaning;

/** XML and HTML: tags, attributes, comments and CDATA, each over as many lines as they take. */
final class XmlGrammar implements Grammar {
  private static final int LONGEST_ENTITY = 10;

  private boolean tag;
  private String close = "";
  private Meaning inside = Meaning.COMMENT;

  @Override
  public void read(Line line) {
    while (!line.done()) {
      if (!close.isEmpty()) {
        through(line, 0);
      } else if (tag) {
        attribute(line);
      } else {
        text(line);
      }
    }
  }

  private void open(Line line, int ahead, String end, Meaning meaning) {
    close = end;
    inside = meaning;
    through(line, ahead);
  }

  private void through(Line line, int ahead) {
    close = line.markThrough(close, ahead, inside) ? "" : close;
  }

  private void text(Line line) {
    if (line.starts("<!--")) {
      open(line, 4, "-->", Meaning.COMMENT);
    } else if (line.starts("<![CDATA[")) {
      open(line, 9, "]]>", Meaning.STRING);
    } else if (line.here() == '<' && startsTag(line)) {
      int length = 2;
      while (Line.isWord(line.peek(length))
          || line.peek(length) != 0 && "-.:".indexOf(line.peek(length)) >= 0) {
        length++;
      }
      line.mark(line.at() + length, Meaning.KEYWORD);
      tag = true;
    } else if (line.here() == '&') {
      line.mark(line.at() + entityLength(line), Meaning.NUMBER);
    } else {
      line.skip(1);
    }
  }

  /** Of an ampersand alone where it begins none. */
  private static int entityLength(Line line) {
    int length = line.peek(1) == '#' ? 2 : 1;
    while (length < LONGEST_ENTITY && Line.isWord(line.peek(length))) {
      length++;
    }
    return line.peek(length) == ';' ? length + 1 : 1;
  }

  private static boolean startsTag(Line line) {
    char next = line.peek(1);
    return Character.isLetter(next) || next == '/' || next == '?' || next == '!';
  }

  private void attribute(Line line) {
    char c = line.here();
    if (c == '>') {
      line.mark(line.at() + 1, Meaning.KEYWORD);
      tag = false;
    } else if (line.starts("/>") || line.starts("?>")) {
      line.mark(line.at() + 2, Meaning.KEYWORD);
      tag = false;
    } else if (c == '"' || c == '\'') {
      open(line, 1, String.valueOf(c), Meaning.STRING);
    } else if (Line.isWord(c)) {
      line.mark(line.wordEnd(), Meaning.TYPE);
    } else {
      line.skip(1);
    }
  }
}
