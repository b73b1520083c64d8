package eda.runner.lesson.matter;

import java.util.Optional;

/**
 * The front matter of a page and where the page proper begins.
 *
 * <p>It begins with the page, but for a byte order mark. What has no end is none. Neither is what
 * two rules enclose: YAML has a key on its first line that is no comment.
 */
public final class FrontMatter {
  private static final String YAML = "---";
  private static final String TOML = "+++";
  private static final String JSON = "{";

  private final String page;
  private final String form;
  private final int start;
  private final int end;
  private final int body;

  private FrontMatter(String page, String form, int start, int end, int body) {
    this.page = page;
    this.form = form;
    this.start = start;
    this.end = end;
    this.body = body;
  }

  public static FrontMatter of(String page) {
    int start = page.startsWith("\uFEFF") ? 1 : 0;
    if (page.startsWith(YAML, start) && isRule(page, YAML, start)) {
      int first = lineEnd(page, start) + 1;
      return startsWithKey(page, first) ? fenced(page, YAML, first, start) : none(page, start);
    }
    if (page.startsWith(TOML, start) && isRule(page, TOML, start)) {
      return fenced(page, TOML, lineEnd(page, start) + 1, start);
    }
    return page.startsWith(JSON, start) ? json(page, start) : none(page, start);
  }

  /** Returns the page without its front matter. */
  public String body() {
    return page.substring(body);
  }

  /** Returns a value that stands at the top level: text, a number or a truth value. */
  public Optional<String> value(String key) {
    String text = page.substring(start, end);
    Optional<String> value = Optional.empty();
    if (form.equals(YAML)) {
      value = YamlText.value(text, key);
    } else if (form.equals(TOML)) {
      value = new TomlText(text).value(key);
    } else if (form.equals(JSON)) {
      value = new JsonText(text).value(key);
    }
    return value.map(String::strip).filter(found -> !found.isEmpty());
  }

  private static FrontMatter none(String page, int start) {
    return new FrontMatter(page, "", start, start, start);
  }

  private static FrontMatter fenced(String page, String rule, int first, int start) {
    for (int line = first; line < page.length(); line = lineEnd(page, line) + 1) {
      if (isRule(page, rule, line)) {
        int body = Math.min(page.length(), lineEnd(page, line) + 1);
        return new FrontMatter(page, rule, first, line, body);
      }
    }
    return none(page, start);
  }

  /** An object with a name in it, or none, and nothing behind it on its last line. */
  private static FrontMatter json(String page, int start) {
    int end = new JsonText(page.substring(start)).end() + start;
    int line = lineEnd(page, end);
    return end > start && page.substring(end, line).isBlank()
        ? new FrontMatter(page, JSON, start, end, Math.min(page.length(), line + 1))
        : none(page, start);
  }

  private static boolean startsWithKey(String page, int first) {
    int line = first;
    while (line < page.length() && page.charAt(line) == '#') {
      line = lineEnd(page, line) + 1;
    }
    int at = line;
    while (at < page.length() && isOfKey(page.charAt(at))) {
      at++;
    }
    return at > line && at < page.length() && page.charAt(at) == ':';
  }

  private static boolean isOfKey(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
  }

  private static boolean isRule(String page, String rule, int line) {
    return page.startsWith(rule, line)
        && page.substring(line + rule.length(), lineEnd(page, line)).isBlank();
  }

  private static int lineEnd(String page, int from) {
    int end = page.indexOf('\n', from);
    return end < 0 ? page.length() : end;
  }
}
