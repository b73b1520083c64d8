package eda.quiz.exchange;

import java.util.List;

/**
 * The format of the texts of one GIFT question: each may name its own, and has the question's if it
 * doesn't.
 */
record GiftMarkup(String format) {
  private static final List<String> FORMATS = List.of("html", "markdown", "plain", "moodle");

  static GiftMarkup of(String stem) {
    return FORMATS.stream()
        .filter(format -> stem.startsWith("[" + format + "]"))
        .findFirst()
        .map(GiftMarkup::new)
        .orElse(new GiftMarkup("moodle"));
  }

  /** The Markdown that a raw text stands for. */
  String text(String raw) {
    String bare = raw.strip();
    for (String known : FORMATS) {
      String label = "[" + known + "]";
      if (bare.startsWith(label)) {
        return in(known, bare.substring(label.length()).strip());
      }
    }
    return in(format, bare);
  }

  private static String in(String format, String raw) {
    String text = GiftText.unescape(raw);
    return format.equals("html") ? HtmlMarkdown.of(text) : text;
  }
}
