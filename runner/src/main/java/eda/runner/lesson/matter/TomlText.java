package eda.runner.lesson.matter;

import java.util.Optional;

/**
 * The keys and values of TOML before its first table, as <a href="https://toml.io/en/v1.0.0">TOML
 * 1.0</a> has them; arrays and inline tables are passed over.
 */
final class TomlText {
  private static final String LONG = "\"\"\"";
  private static final String RAW = "'''";

  private final String text;
  private int at;

  TomlText(String text) {
    this.text = text;
  }

  Optional<String> value(String key) {
    while (at < text.length() && text.charAt(at) != '[') {
      char c = text.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
      } else if (c == '#') {
        at = find("\n", at);
      } else {
        boolean wanted = key().equals(key);
        Optional<String> value = value();
        if (wanted) {
          return value;
        }
      }
    }
    return Optional.empty();
  }

  /** Reads a key and the sign behind it. A line without one is a key of nothing. */
  private String key() {
    int end = find("\n", at);
    String line = text.substring(at, end);
    int equals = line.indexOf('=');
    String key = line.substring(0, Math.max(0, equals)).strip();
    at = equals < 0 ? end : at + equals + 1;
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    boolean quoted = key.length() > 1 && "\"'".indexOf(key.charAt(0)) >= 0;
    return quoted ? key.substring(1, key.length() - 1) : key;
  }

  private Optional<String> value() {
    char first = at < text.length() ? text.charAt(at) : '\n';
    if (first == '[' || first == '{') {
      skipNested();
      return Optional.empty();
    }
    if (first == '"' || first == '\'') {
      return Optional.of(string());
    }
    int end = find("\n", at);
    String line = text.substring(at, end);
    int comment = line.indexOf('#');
    at = end;
    return Optional.of(comment < 0 ? line : line.substring(0, comment));
  }

  private String string() {
    if (text.startsWith(LONG, at) || text.startsWith(RAW, at)) {
      int start = at + 3;
      int end = find(text.substring(at, start), start);
      at = Math.min(text.length(), end + 3);
      return text.substring(Math.min(start, end), end).strip();
    }
    if (text.charAt(at) == '"') {
      Quoted quoted = new Quoted(text, at);
      at = quoted.end();
      return quoted.text();
    }
    int start = at + 1;
    int end = find("'", start);
    at = Math.min(text.length(), end + 1);
    return text.substring(start, end);
  }

  private void skipNested() {
    int depth = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"' || c == '\'') {
        string();
        continue;
      }
      if (c == '#') {
        at = find("\n", at);
        continue;
      }
      depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
      at++;
      if (depth == 0) {
        return;
      }
    }
  }

  private int find(String wanted, int from) {
    int found = text.indexOf(wanted, from);
    return found < 0 ? text.length() : found;
  }
}
