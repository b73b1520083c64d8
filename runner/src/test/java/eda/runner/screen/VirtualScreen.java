package eda.runner.screen;

import java.util.ArrayList;
import java.util.List;
import org.jline.terminal.Size;
import org.jline.utils.ScreenTerminal;

/** What a terminal shows that was sent this and that. */
public final class VirtualScreen {
  private final ScreenTerminal terminal;

  public VirtualScreen(int width, int height) {
    terminal = new ScreenTerminal(width, height);
  }

  public VirtualScreen write(CharSequence sent) {
    terminal.write(sent);
    return this;
  }

  public void resize(int width, int height) {
    terminal.setSize(Size.of(width, height));
  }

  /** Returns the rows without the blanks at their ends. */
  public List<String> rows() {
    long[] cells = cells();
    int width = terminal.getColumns();
    List<String> rows = new ArrayList<>();
    for (int y = 0; y < terminal.getRows(); y++) {
      StringBuilder row = new StringBuilder();
      for (int x = 0; x < width; x++) {
        int c = ScreenTerminal.cellCodePoint(cells[y * width + x]);
        // A wide character has an empty cell behind it.
        row.append(c == 0 ? "" : Character.toString(c));
      }
      rows.add(row.toString().stripTrailing());
    }
    return rows;
  }

  public String text() {
    return String.join("\n", rows());
  }

  /** Returns characters and colours of all cells. */
  public long[] cells() {
    long[] cells = new long[terminal.getColumns() * terminal.getRows()];
    terminal.dump(cells, new int[2]);
    return cells;
  }
}
