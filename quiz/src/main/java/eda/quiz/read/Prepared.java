package eda.quiz.read;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The lines of a quiz in a form that CommonMark reads as its author meant them.
 *
 * @param marks marks that were taken out of the lines, by the index of the line
 */
record Prepared(List<Line> lines, Map<Integer, Mark> marks) {

  String text() {
    return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
  }

  /** The line of the page on which a line of the prepared text stood. */
  int number(int index) {
    return lines.get(Math.min(index, lines.size() - 1)).number();
  }
}
