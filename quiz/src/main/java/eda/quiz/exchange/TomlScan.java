package eda.quiz.exchange;

import java.util.ArrayList;
import java.util.List;

/** A place in a TOML text that moves on. */
final class TomlScan {
  private final String text;
  private int at;
  private int line = 1;

  TomlScan(String text) {
    this.text = text.replace("\r\n", "\n");
  }

  /** What is wrong at a place. */
  static final class Fault extends Exception {
    Fault(String message) {
      super(message);
    }
  }

  int line() {
    return line;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  /** The character here, or 0 at the end. */
  char peek() {
    return atEnd() ? 0 : text.charAt(at);
  }

  char next() {
    char c = text.charAt(at++);
    line += c == '\n' ? 1 : 0;
    return c;
  }

  boolean take(String sign) {
    if (!text.startsWith(sign, at)) {
      return false;
    }
    for (int i = 0; i < sign.length(); i++) {
      next();
    }
    return true;
  }

  void expect(String sign) throws Fault {
    skipBlank(false);
    if (!take(sign)) {
      throw new Fault("Here should be \"" + sign + "\".");
    }
  }

  /** Skips blanks and comments, and line breaks too if asked to. */
  void skipBlank(boolean lines) {
    while (!atEnd()) {
      char c = peek();
      if (c == '#') {
        skipToLineEnd();
      } else if (c == ' ' || c == '\t' || c == '\r' || lines && c == '\n') {
        next();
      } else {
        return;
      }
    }
  }

  private void skipToLineEnd() {
    while (!atEnd() && peek() != '\n') {
      next();
    }
  }

  void skipLine() {
    skipToLineEnd();
    if (!atEnd()) {
      next();
    }
  }

  void endLine() throws Fault {
    skipBlank(false);
    if (!atEnd() && peek() != '\n') {
      throw new Fault("There is something after the end of the value.");
    }
  }

  /** A dotted key: words, or strings in quotes. */
  List<String> keys() throws Fault {
    List<String> keys = new ArrayList<>();
    do {
      skipBlank(false);
      boolean quoted = peek() == '"' || peek() == '\'';
      keys.add(quoted ? new TomlValue(this).string() : word());
      skipBlank(false);
    } while (take("."));
    return keys;
  }

  /** Letters, digits, hyphens and underscores. */
  private String word() throws Fault {
    StringBuilder word = new StringBuilder();
    while (Character.isLetterOrDigit(peek()) || peek() == '-' || peek() == '_') {
      word.append(next());
    }
    if (word.isEmpty()) {
      throw new Fault("Here should be a key.");
    }
    return word.toString();
  }
}
