package eda.quiz.exchange;

import eda.quiz.Question;
import java.util.ArrayList;
import java.util.List;

/**
 * What a question asks, as a title and what stands below it.
 *
 * <p>Other programs have one text, and a name that learners don't see. So the title is written as
 * the first paragraph, and a first paragraph is read as the title.
 */
record Stem(String title, String body) {
  private static final int LONGEST_TITLE = 300;
  private static final String NO_TITLE = "#>|<-*+`~!&";

  static String text(Question question) {
    return question.body().isEmpty()
        ? question.title()
        : question.title() + "\n\n" + question.body();
  }

  static Stem of(String name, String text) {
    String all = text.strip();
    String title = name.strip();
    boolean repeated = all.equals(title) || all.startsWith(title + "\n");
    if (!title.isEmpty() && (all.isEmpty() || repeated)) {
      String rest = all.substring(all.isEmpty() ? 0 : title.length());
      return new Stem(title.replace('\n', ' '), rest.strip());
    }
    List<String> paragraph = firstParagraph(all);
    String joined = String.join(" ", paragraph.stream().map(String::strip).toList());
    if (joined.isEmpty() || joined.length() > LONGEST_TITLE) {
      return new Stem(title.isEmpty() ? "Question" : title.replace('\n', ' '), all);
    }
    String rest = String.join("\n", all.lines().skip(paragraph.size()).toList());
    return new Stem(joined, withoutBlankLines(rest));
  }

  /** The lines up to a blank one, or to one that begins something other than plain text. */
  private static List<String> firstParagraph(String text) {
    List<String> paragraph = new ArrayList<>();
    for (String line : (Iterable<String>) text.lines()::iterator) {
      if (line.isBlank() || NO_TITLE.indexOf(line.strip().charAt(0)) >= 0 && isBlock(line)) {
        break;
      }
      paragraph.add(line);
    }
    return paragraph;
  }

  /** A line that begins with one backtick or asterisk is text, such as {@code `x` or **bold**}. */
  private static boolean isBlock(String line) {
    String text = line.strip();
    char first = text.charAt(0);
    boolean inline =
        first == '`' && !text.startsWith("```") || first == '*' && !text.startsWith("* ");
    return !inline;
  }

  private static String withoutBlankLines(String text) {
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      if (!text.substring(start, end).isBlank()) {
        break;
      }
      start = end + 1;
    }
    return text.substring(start).stripTrailing();
  }
}
