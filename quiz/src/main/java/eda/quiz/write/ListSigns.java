package eda.quiz.write;

import java.util.List;
import java.util.stream.Stream;

/**
 * The bullet and the delimiter of numbers for a list of answers.
 *
 * <p>Markdown joins two lists with the same signs, even with blank lines between them, so a list
 * must not look like one in the text before it.
 */
record ListSigns(String bullet, String delimiter) {

  static ListSigns after(String body) {
    List<String> lines = body.lines().map(String::strip).toList();
    String bullet =
        Stream.of("- ", "* ", "+ ")
            .filter(sign -> lines.stream().noneMatch(line -> (line + " ").startsWith(sign)))
            .findFirst()
            .orElse("- ");
    boolean dots =
        lines.stream().anyMatch(line -> !line.isEmpty() && Character.isDigit(line.charAt(0)));
    return new ListSigns(bullet, dots ? ") " : ". ");
  }
}
