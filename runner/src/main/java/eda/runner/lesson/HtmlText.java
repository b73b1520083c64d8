package eda.runner.lesson;

/**
 * Reads HTML into a sink: text with its entities decoded, tags, comments left out. What opens like
 * a tag or a comment and never closes is text, since nothing may be lost.
 */
final class HtmlText {
  private final String html;
  private final HtmlSink sink;
  // Known ahead, so that a page of brackets that never close is still read in one pass.
  private final int lastBracket;
  private final int lastCommentEnd;
  private boolean quotesClose = true;

  private HtmlText(String html, HtmlSink sink) {
    this.html = html;
    this.sink = sink;
    this.lastBracket = html.lastIndexOf('>');
    this.lastCommentEnd = html.lastIndexOf("-->");
  }

  static void read(String html, HtmlSink sink) {
    new HtmlText(html, sink).read();
  }

  private void read() {
    int at = 0;
    while (at < html.length()) {
      int open = html.indexOf('<', at);
      int textEnd = open < 0 ? html.length() : open;
      text(html.substring(at, textEnd));
      at = open < 0 ? textEnd : markup(open);
    }
  }

  private void text(String source) {
    if (!source.isEmpty()) {
      sink.text(Entities.decode(source));
    }
  }

  /** Reads what starts with the bracket at {@code open} and returns where it ends. */
  private int markup(int open) {
    if (html.startsWith("<!--", open) && lastCommentEnd >= open + 4) {
      return html.indexOf("-->", open + 4) + 3;
    }
    int first = open + (html.startsWith("</", open) ? 2 : 1);
    boolean tag = first < html.length() && Character.isLetter(html.charAt(first));
    boolean instruction = first < html.length() && "!?".indexOf(html.charAt(first)) >= 0;
    if (!tag && !instruction || open > lastBracket || html.startsWith("<!--", open)) {
      text("<");
      return open + 1;
    }
    int end = tag ? tagEnd(first) : html.indexOf('>', first);
    if (tag) {
      sink.tag(HtmlTag.of(html.substring(open + 1, end)));
    } else if (html.startsWith("<![CDATA[", open)) {
      text(html.substring(open + 9, end));
    }
    return end + 1;
  }

  /** The index of the closing bracket; brackets within quotes don't count if the quotes close. */
  private int tagEnd(int from) {
    char quote = 0;
    for (int at = from; at < html.length() && quotesClose; at++) {
      char c = html.charAt(at);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return at;
      }
    }
    quotesClose = false;
    return html.indexOf('>', from);
  }
}
