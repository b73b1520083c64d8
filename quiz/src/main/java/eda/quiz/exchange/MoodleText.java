package eda.quiz.exchange;

/** Texts in Moodle's XML, each with a format of its own, as Markdown. */
final class MoodleText {
  private MoodleText() {}

  /** The text of an element within another, empty if there is none. */
  static String of(XmlElement parent, String name) {
    return parent.first(name).map(MoodleText::of).orElse("");
  }

  static String of(XmlElement element) {
    String text = element.textOf("text");
    String format = element.attribute("format");
    boolean plain = format.equals("markdown") || format.equals("plain_text");
    boolean marked = text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
    return plain || !marked && !format.equals("html") ? text : HtmlMarkdown.of(text);
  }

  /** The text of an element that has no format. */
  static String plain(XmlElement parent, String name) {
    return parent.first(name).map(element -> element.textOf("text")).orElse("");
  }
}
