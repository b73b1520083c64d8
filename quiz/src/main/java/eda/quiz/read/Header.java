package eda.quiz.read;

import eda.quiz.QuizOptions;
import java.util.List;
import java.util.Map;

/**
 * Options between two lines of three hyphens: of a quiz before anything else in it, of a question
 * right under its heading.
 *
 * @param lines how many of the lines that were given the header takes
 */
record Header(Map<String, String> values, int lines) {

  /** The header of a quiz. */
  static Header of(List<Line> block, Findings findings) {
    int end = end(block);
    return end == 0
        ? new Header(Map.of(), 0)
        : new Header(new HeaderValues(HeaderValues.QUIZ, findings).read(inside(block, end)), end);
  }

  /**
   * The header of a question, from the lines below its heading. Text between two rules is none,
   * unless all of it looks like options or one of them is known.
   */
  static Header ofQuestion(List<Line> below, Findings findings) {
    int end = end(below);
    KeyValues keys = new KeyValues(end == 0 ? List.of() : inside(below, end));
    boolean known = keys.values().keySet().stream().anyMatch(HeaderValues.QUESTION::knows);
    boolean options = known || !keys.values().isEmpty() && keys.unreadable().isEmpty();
    return options
        ? new Header(
            new HeaderValues(HeaderValues.QUESTION, findings).read(inside(below, end)), end)
        : new Header(Map.of(), 0);
  }

  /** The line after the second rule; 0 if there is no header. */
  private static int end(List<Line> block) {
    int first = start(block);
    if (first == block.size() || !isRule(block.get(first))) {
      return 0;
    }
    int end = first + 1;
    while (end < block.size() && !isRule(block.get(end)) && !isContent(block.get(end))) {
      end++;
    }
    return end < block.size() && isRule(block.get(end)) ? end + 1 : 0;
  }

  private static int start(List<Line> block) {
    int first = 0;
    while (first < block.size() && block.get(first).blank()) {
      first++;
    }
    return first;
  }

  private static List<Line> inside(List<Line> block, int end) {
    return block.subList(start(block) + 1, end - 1);
  }

  QuizOptions options() {
    return new QuizOptions(values);
  }

  private static boolean isRule(Line line) {
    return line.text().strip().equals("---");
  }

  private static boolean isContent(Line line) {
    return Titles.level(line.text()) > 1 || BlockScan.marked(line);
  }
}
