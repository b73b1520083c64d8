package eda.runner.lesson;

/**
 * Character references in HTML text: numeric ones and the names in common use. What it does not
 * know stays as it is written. Markdown's own text is decoded by the parser.
 */
final class Entities {
  private static final int LONGEST = 10;

  private Entities() {}

  static String decode(String text) {
    int at = text.indexOf('&');
    if (at < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    while (at >= 0) {
      int end = text.indexOf(';', at);
      if (end < 0) {
        break;
      }
      String value = end - at > LONGEST ? "" : value(text.substring(at + 1, end));
      if (!value.isEmpty()) {
        out.append(text, done, at).append(value);
        done = end + 1;
      }
      at = text.indexOf('&', value.isEmpty() ? at + 1 : done);
    }
    return out.append(text, done, text.length()).toString();
  }

  private static String value(String name) {
    return name.startsWith("#") ? numeric(name) : named(name);
  }

  private static String numeric(String name) {
    boolean hex = name.startsWith("#x") || name.startsWith("#X");
    int value = 0;
    int start = hex ? 2 : 1;
    for (int i = start; i < name.length(); i++) {
      int digit = Character.digit(name.charAt(i), hex ? 16 : 10);
      if (digit < 0 || value > Character.MAX_CODE_POINT) {
        return "";
      }
      value = value * (hex ? 16 : 10) + digit;
    }
    boolean valid = name.length() > start && value > 0 && value <= Character.MAX_CODE_POINT;
    return valid ? new String(Character.toChars(value)) : "";
  }

  private static String named(String name) {
    switch (name) {
      case "amp":
        return "&";
      case "lt":
        return "<";
      case "gt":
        return ">";
      case "quot":
        return "\"";
      case "apos":
        return "'";
      case "nbsp":
        return "\u00A0";
      case "copy":
        return "©";
      case "hellip":
        return "…";
      case "ndash":
        return "–";
      case "mdash":
        return "—";
      case "rarr":
        return "→";
      case "larr":
        return "←";
      case "times":
        return "×";
      default:
        return "";
    }
  }
}
