package eda.runner.screen;

import eda.runner.lesson.text.Row;
import java.util.ArrayList;
import java.util.List;

/** Turns rows into the lines of a frame, coloured as the printer is. */
public final class Painting {
  private final Printer printer;

  public Painting(Printer printer) {
    this.printer = printer;
  }

  public List<String> frame(List<Row> rows) {
    List<String> lines = new ArrayList<>(rows.size());
    for (Row row : rows) {
      lines.add(printer.painted(row));
    }
    return lines;
  }
}
