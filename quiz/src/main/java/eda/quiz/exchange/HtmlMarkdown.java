package eda.quiz.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;

/**
 * The HTML that editors of learning platforms write, as Markdown.
 *
 * <p>Paragraphs, line breaks, lists, bold, italics, code, links and images are kept; of other
 * elements the text is. Linear in the text, whatever it is.
 */
final class HtmlMarkdown {
  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("b", "**"),
          Map.entry("strong", "**"),
          Map.entry("i", "*"),
          Map.entry("em", "*"),
          Map.entry("code", "`"),
          Map.entry("br", "\n"),
          Map.entry("br/", "\n"),
          Map.entry("li", "\n- "),
          Map.entry("p", "\n\n"),
          Map.entry("/p", "\n\n"),
          Map.entry("div", "\n\n"),
          Map.entry("/div", "\n\n"),
          Map.entry("ul", "\n"),
          Map.entry("/ul", "\n\n"),
          Map.entry("ol", "\n"),
          Map.entry("/ol", "\n\n"));
  private static final Map<String, String> ENTITIES =
      Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'", "nbsp", " ");
  private static final int LONGEST_ENTITY = 10;

  private final String html;
  private final StringBuilder text = new StringBuilder();
  private final Deque<String> links = new ArrayDeque<>();
  private boolean verbatim;
  private boolean code;

  private HtmlMarkdown(String html) {
    this.html = html;
  }

  static String of(String html) {
    return new HtmlMarkdown(html).read();
  }

  private String read() {
    int at = 0;
    int lastTagEnd = html.lastIndexOf('>');
    while (at < html.length()) {
      char c = html.charAt(at);
      if (c == '<' && at < lastTagEnd && beginsTag(at)) {
        int end = html.indexOf('>', at);
        tag(html.substring(at + 1, end));
        at = end + 1;
      } else if (c == '&') {
        at = entity(at);
      } else {
        plain(c);
        at++;
      }
    }
    return withoutSpareLines(text.toString());
  }

  private boolean beginsTag(int at) {
    char next = html.charAt(at + 1);
    return Character.isLetter(next) || next == '/' || next == '!';
  }

  private void tag(String inside) {
    int end = 0;
    while (end < inside.length() && !Character.isWhitespace(inside.charAt(end))) {
      end++;
    }
    String name = inside.substring(0, end).toLowerCase(Locale.ROOT);
    boolean closing = name.startsWith("/");
    String bare = closing ? name.substring(1) : name;
    if (bare.equals("pre")) {
      verbatim = !closing;
      text.append(closing ? "\n```\n\n" : "\n\n```\n");
    } else if (verbatim) {
      text.append(bare.startsWith("br") ? "\n" : "");
    } else if (bare.equals("img") || bare.equals("a")) {
      link(bare, closing, inside);
    } else {
      code = bare.equals("code") ? !closing : code;
      text.append(SIGNS.getOrDefault(name, isPair(bare) ? SIGNS.get(bare) : ""));
    }
  }

  private void link(String name, boolean closing, String inside) {
    if (name.equals("img")) {
      String alt = HtmlAttributes.value(inside, "alt");
      text.append("![").append(alt).append("](").append(target(inside, "src")).append(')');
    } else if (!closing) {
      links.push(target(inside, "href"));
      text.append('[');
    } else if (!links.isEmpty()) {
      text.append("](").append(links.pop()).append(')');
    }
  }

  private static String target(String inside, String attribute) {
    return HtmlAttributes.value(inside, attribute).replace(" ", "%20").replace(")", "%29");
  }

  private static boolean isPair(String name) {
    return SIGNS.containsKey(name) && !SIGNS.get(name).contains("\n");
  }

  private int entity(int at) {
    int limit = Math.min(html.length(), at + LONGEST_ENTITY);
    int length = html.substring(at, limit).indexOf(';');
    int end = at + Math.max(1, length);
    String name = html.substring(at + 1, end);
    String meant =
        name.startsWith("#") ? number(name.substring(1)) : ENTITIES.getOrDefault(name, "");
    if (meant.isEmpty()) {
      plain('&');
      return at + 1;
    }
    meant.codePoints().forEach(this::plain);
    return end + 1;
  }

  private static String number(String digits) {
    boolean hex = digits.startsWith("x") || digits.startsWith("X");
    try {
      int point = hex ? Integer.parseInt(digits.substring(1), 16) : Integer.parseInt(digits);
      return Character.isValidCodePoint(point) && point > 0 ? Character.toString(point) : "";
    } catch (NumberFormatException e) {
      return "";
    }
  }

  /** A sign of the text itself: with a backslash where Markdown would take it for its own. */
  private void plain(int point) {
    if (verbatim || code) {
      text.appendCodePoint(point);
    } else if (Character.isWhitespace(point)) {
      boolean first = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
      text.append(first ? "" : " ");
    } else {
      text.append("\\`*_<".indexOf(point) >= 0 ? "\\" : "").appendCodePoint(point);
    }
  }

  /** At most one blank line at a time. */
  private static String withoutSpareLines(String text) {
    StringBuilder kept = new StringBuilder();
    int blank = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      blank = line.isBlank() ? blank + 1 : 0;
      if (blank <= 1) {
        kept.append(line.stripTrailing()).append('\n');
      }
    }
    return kept.toString().strip();
  }
}
