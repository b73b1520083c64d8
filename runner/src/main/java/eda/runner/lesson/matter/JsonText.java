package eda.runner.lesson.matter;

import java.util.Optional;

/** One JSON object at the start of a text, read as far as a page needs it. */
final class JsonText {
  private final String text;

  JsonText(String text) {
    this.text = text;
  }

  /** Returns the index behind the object; 0 where there is none that has a name in it and ends. */
  int end() {
    int first = blanks(1);
    if (first >= text.length() || text.charAt(first) != '"') {
      return 0;
    }
    int depth = 0;
    for (int at = 0; at < text.length(); ) {
      char c = text.charAt(at);
      if (c == '"') {
        at = new Quoted(text, at).end();
        continue;
      }
      depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
      at++;
      if (depth == 0) {
        return at;
      }
    }
    return 0;
  }

  Optional<String> value(String key) {
    int depth = 0;
    for (int at = 0; at < text.length(); ) {
      char c = text.charAt(at);
      if (c != '"') {
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        at++;
        continue;
      }
      Quoted name = new Quoted(text, at);
      int colon = blanks(name.end());
      boolean named = depth == 1 && colon < text.length() && text.charAt(colon) == ':';
      if (named && name.text().equals(key)) {
        return scalar(blanks(colon + 1));
      }
      at = name.end();
    }
    return Optional.empty();
  }

  private Optional<String> scalar(int start) {
    if (start < text.length() && text.charAt(start) == '"') {
      return Optional.of(new Quoted(text, start).text());
    }
    int end = start;
    while (end < text.length() && ",}[{\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return Optional.of(text.substring(start, end));
  }

  private int blanks(int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
