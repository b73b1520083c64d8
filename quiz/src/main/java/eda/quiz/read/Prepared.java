package eda.quiz.read;

import eda.quiz.QuizOptions;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The lines of a quiz in a form that CommonMark reads as its author meant them.
 *
 * @param marks marks that were taken out of the lines, by the index of the line
 * @param options options that stood under the heading of a question, by the number of its line
 */
record Prepared(List<Line> lines, Map<Integer, Mark> marks, Map<Integer, QuizOptions> options) {

  String text() {
    return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
  }

  /** What is set for the question alone whose heading is on a line of the page. */
  QuizOptions options(int line) {
    return options.getOrDefault(line, QuizOptions.NONE);
  }

  /** The line of the page on which a line of the prepared text stood. */
  int number(int index) {
    return lines.get(Math.min(index, lines.size() - 1)).number();
  }
}
