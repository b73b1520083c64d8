package eda.runner.lesson;

import eda.runner.lesson.text.Style;

/** Reads HTML into a flow: text with its entities decoded, tags, comments left out. */
final class HtmlText {
  private HtmlText() {}

  static void read(String html, HtmlFlow flow) {
    int at = 0;
    while (at < html.length()) {
      int open = html.indexOf('<', at);
      int textEnd = open < 0 ? html.length() : open;
      text(html.substring(at, textEnd), flow);
      at = open < 0 ? textEnd : markup(html, open, flow);
    }
  }

  private static void text(String source, HtmlFlow flow) {
    if (!source.isEmpty()) {
      flow.text(Entities.decode(source), Style.PLAIN, "");
    }
  }

  /** Reads what starts with the bracket at {@code open} and returns where it ends. */
  private static int markup(String html, int open, HtmlFlow flow) {
    if (html.startsWith("<!--", open)) {
      return after(html, "-->", open + 4);
    }
    if (html.startsWith("<![CDATA[", open)) {
      int end = after(html, "]]>", open + 9);
      flow.text(html.substring(open + 9, Math.max(open + 9, end - 3)), Style.PLAIN, "");
      return end;
    }
    if (html.startsWith("<!", open) || html.startsWith("<?", open)) {
      return after(html, ">", open + 2);
    }
    int first = open + (html.startsWith("</", open) ? 2 : 1);
    if (first >= html.length() || !Character.isLetter(html.charAt(first))) {
      flow.text("<", Style.PLAIN, "");
      return open + 1;
    }
    int end = tagEnd(html, first);
    flow.tag(HtmlTag.of(html.substring(open + 1, end)));
    return Math.min(html.length(), end + 1);
  }

  private static int after(String html, String end, int from) {
    int at = html.indexOf(end, from);
    return at < 0 ? html.length() : at + end.length();
  }

  /** The index of the closing bracket; brackets within quotes don't count. */
  private static int tagEnd(String html, int from) {
    char quote = 0;
    for (int at = from; at < html.length(); at++) {
      char c = html.charAt(at);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return at;
      }
    }
    return html.length();
  }
}
