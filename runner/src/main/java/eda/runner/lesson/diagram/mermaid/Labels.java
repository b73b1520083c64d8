package eda.runner.lesson.diagram.mermaid;

import eda.runner.lesson.text.Sanitiser;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Turns a label as it is written into the text that is meant. */
final class Labels {
  private static final Map<String, String> ENTITIES =
      Map.ofEntries(
          Map.entry("quot", "\""),
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("nbsp", " "),
          Map.entry("apos", "'"),
          Map.entry("semi", ";"),
          Map.entry("colon", ":"),
          Map.entry("larr", "←"),
          Map.entry("rarr", "→"),
          Map.entry("hellip", "…"),
          Map.entry("infin", "∞"));

  /** What is left out between angle brackets; anything else there is text, such as a type. */
  private static final Set<String> TAGS =
      Set.of(
          ("a abbr b big br center code del div em font h1 h2 h3 h4 h5 h6 hr i img ins kbd label li"
                  + " mark ol p pre q s samp small span strike strong sub sup svg table tbody td th"
                  + " tr tt u ul var")
              .split(" "));

  private Labels() {}

  /**
   * Takes quotes and Markdown marks off, decodes entities, makes {@code <br>} a line feed, drops
   * other tags and keeps their text. Control characters come out visible.
   */
  static String decode(String written) {
    String text = unquoted(written.strip());
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      if (c == '<') {
        i = tag(text, i, out);
      } else if (c == '#' || c == '&') {
        i = entity(text, i, out);
      } else if (text.startsWith("\\n", i)) {
        out.append('\n');
        i += 2;
      } else {
        out.append(c == '\t' ? ' ' : c);
        i++;
      }
    }
    return tidy(Sanitiser.visible(out.toString(), false));
  }

  private static String unquoted(String text) {
    String label = text;
    if (label.length() >= 2 && label.startsWith("\"") && label.endsWith("\"")) {
      label = label.substring(1, label.length() - 1).strip();
    }
    if (label.length() >= 2 && label.startsWith("`") && label.endsWith("`")) {
      label = label.substring(1, label.length() - 1).replace("**", "").replace("__", "");
    }
    return label;
  }

  private static int tag(String text, int at, StringBuilder out) {
    int name = text.startsWith("</", at) ? at + 2 : at + 1;
    int end = text.indexOf('>', at);
    // A tag is short: looking further would make a long row of "<" slow.
    if (end < 0 || end - at > 80 || name >= text.length() || !letter(text.charAt(name))) {
      out.append('<');
      return at + 1;
    }
    int stop = name;
    while (stop < end && (letter(text.charAt(stop)) || digit(text.charAt(stop)))) {
      stop++;
    }
    String tag = text.substring(name, stop).toLowerCase(Locale.ROOT);
    if (!TAGS.contains(tag)) {
      out.append('<');
      return at + 1;
    }
    if (tag.equals("br")) {
      out.append('\n');
    }
    return end + 1;
  }

  /** Both the entities of HTML and Mermaid's own, which begin with a number sign. */
  private static int entity(String text, int at, StringBuilder out) {
    int from = text.startsWith("&#", at) ? at + 2 : at + 1;
    int end = from;
    while (end < text.length()
        && end - from < 9
        && (letter(text.charAt(end)) || digit(text.charAt(end)))) {
      end++;
    }
    String name = text.substring(from, end);
    if (end < text.length() && text.charAt(end) == ';') {
      String known = ENTITIES.getOrDefault(name, number(name));
      if (!known.isEmpty()) {
        out.append(known);
        return end + 1;
      }
    }
    out.append(text.charAt(at));
    return at + 1;
  }

  private static String number(String name) {
    boolean hex = name.startsWith("x") || name.startsWith("X");
    String digits = hex ? name.substring(1) : name;
    int value = 0;
    for (char c : digits.toCharArray()) {
      int digit = Character.digit(c, hex ? 16 : 10);
      if (digit < 0 || value > Character.MAX_CODE_POINT) {
        return "";
      }
      value = value * (hex ? 16 : 10) + digit;
    }
    boolean valid = !digits.isEmpty() && Character.isValidCodePoint(value);
    return valid ? Character.toString(value) : "";
  }

  /** Blanks at the ends of lines mean nothing, and neither do empty lines at the ends. */
  private static String tidy(String text) {
    StringBuilder out = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      out.append(withoutIcons(line.strip())).append('\n');
    }
    return out.toString().strip();
  }

  /**
   * Font Awesome's icons, such as {@code fa:fa-car}, go; one that is all there is leaves a name.
   */
  private static String withoutIcons(String line) {
    if (!line.contains(":fa-")) {
      return line;
    }
    List<String> words = new ArrayList<>();
    String name = "";
    for (String word : line.split(" ")) {
      int icon = word.startsWith("fa") ? word.indexOf(":fa-") : -1;
      if (icon < 0) {
        words.add(word);
      } else {
        name = word.substring(icon + ":fa-".length());
      }
    }
    return words.isEmpty() ? name : String.join(" ", words);
  }

  private static boolean letter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
