package eda.runner.lesson.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One command of Hugo's as it stands on a page: {@code {{< figure src="a.png" >}}}.
 *
 * @param name in lower case
 * @param closing whether it ends what an earlier one of its name began
 * @param arguments what stands after the name: values, some of them {@code name=value}
 * @param source all of it, as written
 */
public record ShortcodeTag(String name, boolean closing, List<String> arguments, String source) {
  /** A tag that is longer is no tag. */
  static final int LONGEST = 1000;

  private static final int MARK = 3;

  public ShortcodeTag {
    arguments = List.copyOf(arguments);
  }

  /** The tag that starts at {@code from}. */
  static Optional<ShortcodeTag> at(CharSequence text, int from) {
    if (!opens(text, from)) {
      return Optional.empty();
    }
    char mark = text.charAt(from + 2) == '<' ? '>' : '%';
    int limit = Math.min(text.length(), from + LONGEST);
    for (int end = from + MARK; end < limit && !isPair(text, end, '{'); end++) {
      if (text.charAt(end) == mark && isPair(text, end + 1, '}')) {
        String inner = text.subSequence(from + MARK, end).toString().strip();
        return read(inner, text.subSequence(from, end + MARK).toString());
      }
    }
    return Optional.empty();
  }

  /** Two opening brackets end the search: so a page of openings is read in one pass. */
  private static boolean isPair(CharSequence text, int at, char bracket) {
    return at + 1 < text.length() && text.charAt(at) == bracket && text.charAt(at + 1) == bracket;
  }

  private static boolean opens(CharSequence line, int from) {
    return from + MARK < line.length()
        && line.charAt(from) == '{'
        && line.charAt(from + 1) == '{'
        && "<%".indexOf(line.charAt(from + 2)) >= 0;
  }

  private static Optional<ShortcodeTag> read(String inner, String source) {
    boolean closing = inner.startsWith("/");
    List<String> words = words(closing ? inner.substring(1) : inner);
    // A comment within the brackets is how Hugo's own pages show a tag that does nothing.
    if (words.isEmpty() || !Character.isLetter(words.get(0).charAt(0))) {
      return Optional.empty();
    }
    String name = words.get(0).toLowerCase(Locale.ROOT);
    return Optional.of(new ShortcodeTag(name, closing, words.subList(1, words.size()), source));
  }

  /** The words of {@code text}; quotes hold one together and are left out. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    char quote = 0;
    boolean any = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote == 0 && Character.isWhitespace(c)) {
        if (any) {
          words.add(word.toString());
        }
        word.setLength(0);
        any = false;
      } else if (quote == 0 && (c == '"' || c == '`') || c == quote) {
        quote = quote == 0 ? c : 0;
        any |= word.length() > 0 || quote == 0;
      } else {
        word.append(c);
        any = true;
      }
    }
    if (any) {
      words.add(word.toString());
    }
    words.removeIf(String::isEmpty);
    return words;
  }

  /** The value of an argument with a name, empty if there is none. */
  public String named(String wanted) {
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      if (equals > 0 && argument.substring(0, equals).equalsIgnoreCase(wanted)) {
        return argument.substring(equals + 1);
      }
    }
    return "";
  }

  /** The {@code index}th argument without a name, empty if there are fewer. */
  public String unnamed(int index) {
    int left = index;
    for (String argument : arguments) {
      if (argument.indexOf('=') <= 0 && left-- == 0) {
        return argument;
      }
    }
    return "";
  }
}
