package eda.runner.lesson.diagram;

import java.util.List;

/**
 * A diagram as lines of text, and what a reader should know about it.
 *
 * @param drawn whether the lines are a drawing, rather than a list or the source
 */
public record Drawing(List<String> lines, List<String> notes, boolean drawn) {
  public Drawing {
    lines = List.copyOf(lines);
    notes = List.copyOf(notes);
  }
}
