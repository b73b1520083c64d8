package eda.runner.lesson;

import eda.runner.lesson.text.Meaning;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** One tag: its name in lower case and the source between name and closing bracket. */
record HtmlTag(String name, boolean closing, String attributes) {
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "blockquote",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "table",
          "tr",
          "ul");

  static boolean isBlock(String name) {
    return BLOCKS.contains(name);
  }

  /** What text in a tag of this name means, beyond being text. */
  static Optional<Meaning> meaning(String name) {
    switch (name) {
      case "b":
      case "strong":
      case "dt":
      case "th":
        return Optional.of(Meaning.STRONG);
      case "i":
      case "em":
      case "cite":
      case "dfn":
      case "var":
        return Optional.of(Meaning.EMPHASIS);
      case "u":
      case "ins":
      case "mark":
        return Optional.of(Meaning.UNDERLINE);
      case "s":
      case "del":
      case "strike":
        return Optional.of(Meaning.STRIKE);
      case "code":
      case "tt":
      case "samp":
        return Optional.of(Meaning.CODE);
      default:
        return heading(name);
    }
  }

  private static Optional<Meaning> heading(String name) {
    char level = name.length() == 2 && name.startsWith("h") ? name.charAt(1) : 0;
    return level >= '1' && level <= '6'
        ? Optional.of(Meaning.heading(level - '0'))
        : Optional.empty();
  }

  /** Reads the source between the angle brackets. */
  static HtmlTag of(String source) {
    boolean closing = source.startsWith("/");
    int start = closing ? 1 : 0;
    int end = start;
    while (end < source.length() && Character.isLetterOrDigit(source.charAt(end))) {
      end++;
    }
    return new HtmlTag(
        source.substring(start, end).toLowerCase(Locale.ROOT), closing, source.substring(end));
  }

  /** The value of an attribute with entities decoded, empty if there is none. */
  String attribute(String wanted) {
    return value(wanted).orElse("");
  }

  /** Whether there is such an attribute, with a value or without. */
  boolean has(String wanted) {
    return value(wanted).isPresent();
  }

  private Optional<String> value(String wanted) {
    int at = 0;
    while (at < attributes.length()) {
      int nameStart = skip(at, " \t\r\n/");
      int nameEnd = until(nameStart, " \t\r\n/=");
      int equals = skip(nameEnd, " \t\r\n");
      String name = attributes.substring(nameStart, nameEnd);
      if (equals >= attributes.length() || attributes.charAt(equals) != '=') {
        if (name.equalsIgnoreCase(wanted)) {
          return Optional.of("");
        }
        at = Math.max(equals, nameStart + 1);
        continue;
      }
      int valueStart = skip(equals + 1, " \t\r\n");
      boolean quoted =
          valueStart < attributes.length() && "\"'".indexOf(attributes.charAt(valueStart)) >= 0;
      int valueEnd =
          quoted
              ? until(valueStart + 1, attributes.substring(valueStart, valueStart + 1))
              : until(valueStart, " \t\r\n");
      if (name.equalsIgnoreCase(wanted)) {
        return Optional.of(
            Entities.decode(attributes.substring(quoted ? valueStart + 1 : valueStart, valueEnd)));
      }
      at = valueEnd + 1;
    }
    return Optional.empty();
  }

  private int skip(int from, String blanks) {
    int at = from;
    while (at < attributes.length() && blanks.indexOf(attributes.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private int until(int from, String ends) {
    int at = from;
    while (at < attributes.length() && ends.indexOf(attributes.charAt(at)) < 0) {
      at++;
    }
    return at;
  }
}
