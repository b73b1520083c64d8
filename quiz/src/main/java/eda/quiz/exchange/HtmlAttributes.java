package eda.quiz.exchange;

import java.util.Locale;

/** The attributes within a tag of HTML. */
final class HtmlAttributes {
  private HtmlAttributes() {}

  /** The value of an attribute, empty if the tag doesn't have it. */
  static String value(String tag, String name) {
    int start = tag.toLowerCase(Locale.ROOT).indexOf(" " + name + "=");
    if (start < 0) {
      return "";
    }
    int from = start + name.length() + 2;
    char quote = from < tag.length() ? tag.charAt(from) : ' ';
    boolean quoted = quote == '"' || quote == '\'';
    int end = tag.indexOf(quoted ? quote : ' ', from + (quoted ? 1 : 0));
    String value =
        tag.substring(
            Math.min(tag.length(), from + (quoted ? 1 : 0)), end < 0 ? tag.length() : end);
    return value.replace("&quot;", "\"").replace("&lt;", "<").replace("&amp;", "&");
  }
}
