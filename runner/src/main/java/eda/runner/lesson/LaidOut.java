package eda.runner.lesson;

import eda.runner.lesson.text.Row;
import java.util.List;

/** A page laid out for one width, with its outline. */
public record LaidOut(List<Row> rows, List<Heading> headings) {
  public LaidOut {
    rows = List.copyOf(rows);
    headings = List.copyOf(headings);
  }
}
