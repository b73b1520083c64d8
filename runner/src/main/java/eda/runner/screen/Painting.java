package eda.runner.screen;

import eda.runner.lesson.text.Row;
import java.util.ArrayList;
import java.util.List;

/** Turns states into the lines of a frame, coloured as the printer is. */
public final class Painting {
  private final Printer printer;

  public Painting(Printer printer) {
    this.printer = printer;
  }

  public List<String> frame(WatchState state, int width, int height) {
    List<String> lines = new ArrayList<>();
    for (Row row : WatchView.view(state, width, height)) {
      lines.add(printer.painted(row));
    }
    return lines;
  }
}
