package eda.quiz.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headings and what authors write into them. */
final class Titles {
  private static final Pattern ATTRIBUTES =
      Pattern.compile("\\{(?:#([\\w.:-]{1,80})|(?=\\s?weight=))([^{}]*)\\}$");
  private static final Pattern WEIGHT = Pattern.compile("(?:^|\\s)weight=[\"']?([^\\s\"']*)");
  private static final Pattern NUMBER =
      Pattern.compile("(?:(?:Q|Question|Frage) ?\\d{1,3}[.:)]|\\d{1,3}[.)])\\s+");
  private static final Pattern ONLY_NUMBER =
      Pattern.compile("(?:Q|Question|Frage) ?\\d{1,3}[.:)]?", Pattern.CASE_INSENSITIVE);

  private Titles() {}

  /** A title, and the id and the weight that the author gave, which may be empty. */
  record Title(String text, String id, String weight) {}

  /** The text of a heading without the attributes and the number that authors count with. */
  static Title of(String heading) {
    String text = heading.strip();
    Matcher attributes = ATTRIBUTES.matcher(text);
    String id = "";
    String weight = "";
    if (text.endsWith("}") && attributes.find()) {
      id = Optional.ofNullable(attributes.group(1)).orElse("");
      Matcher key = WEIGHT.matcher(attributes.group(2));
      weight = key.find() ? key.group(1) : "";
      text = text.substring(0, attributes.start()).strip();
    }
    Matcher number = NUMBER.matcher(text);
    boolean more = number.lookingAt() && number.end() < text.length();
    return new Title(more ? text.substring(number.end()) : text, id, weight);
  }

  /** A title such as "Question 3", which leaves the question itself to the text below. */
  static boolean onlyNumber(String title) {
    return ONLY_NUMBER.matcher(title).matches();
  }

  /** The title that a line gives to the quiz below it: an ATX heading or a line in bold. */
  static Optional<String> above(String line) {
    int level = level(line);
    if (level > 0 && level < line.strip().length()) {
      return Optional.of(of(atx(line)).text());
    }
    String text = line.strip();
    boolean bold = text.length() > 4 && text.startsWith("**") && text.endsWith("**");
    String inner = bold ? text.substring(2, text.length() - 2) : "";
    return inner.isBlank() || inner.contains("**") ? Optional.empty() : Optional.of(inner);
  }

  /** The level of an ATX heading, 0 if the line is none. */
  static int level(String line) {
    int level = hashes(line);
    String text = line.strip();
    boolean spaced = text.length() == level || text.charAt(level) <= ' ';
    return level <= 6 && spaced ? level : 0;
  }

  /** A heading that lacks the space after its number signs. */
  static boolean lacksSpace(String line) {
    int level = hashes(line);
    return level > 0
        && level <= 6
        && line.charAt(0) == '#'
        && level < line.length()
        && Character.isLetter(line.charAt(level));
  }

  static int hashes(String line) {
    String text = line.strip();
    int count = 0;
    while (count < text.length() && text.charAt(count) == '#') {
      count++;
    }
    return count;
  }

  /** The text of an ATX heading without its number signs at both ends. */
  static String atx(String line) {
    String text = line.strip().substring(hashes(line)).strip();
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '#') {
      end--;
    }
    boolean closed = end == 0 || end < text.length() && text.charAt(end - 1) <= ' ';
    return closed ? text.substring(0, end).strip() : text;
  }
}
