package eda.runner.commands;

import eda.runner.lesson.text.CellWidth;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Span;
import eda.runner.screen.Cells;
import eda.runner.screen.Printer;
import eda.runner.screen.Signs;
import java.util.List;

/**
 * Numbers as bars, one below the other, each with the number in words behind it; without bars where
 * structure is said in words.
 */
final class StatsBars {
  private static final int WIDEST = 20;
  private static final int NARROWEST = 4;

  /** Blanks before, between and behind a label and its bar. */
  private static final int GAPS = 4;

  private final Printer printer;
  private final boolean unicode;

  /**
   * One bar.
   *
   * @param filled what counts, drawn solid
   * @param rest what is left to the whole, drawn light
   * @param says both in words
   */
  record Bar(String label, int filled, int rest, String says) {}

  StatsBars(Printer printer) {
    this.printer = printer;
    this.unicode = printer.options().unicode();
  }

  /** Writes the bars on one scale: the longest takes all the room there is. */
  void print(List<Bar> bars) {
    if (printer.options().linear()) {
      bars.forEach(bar -> printer.line(" " + bar.label() + ": " + bar.says()));
      return;
    }
    int says = bars.stream().mapToInt(bar -> CellWidth.width(bar.says())).max().orElse(0);
    int longest = bars.stream().mapToInt(bar -> CellWidth.width(bar.label())).max().orElse(0);
    int room = printer.width() - GAPS - says;
    int label = Math.max(NARROWEST, Math.min(longest, room - NARROWEST));
    int width = Math.max(NARROWEST, Math.min(WIDEST, room - label));
    int scale =
        Math.max(1, bars.stream().mapToInt(bar -> bar.filled() + bar.rest()).max().orElse(1));
    for (Bar bar : bars) {
      String name = Cells.cut(bar.label(), label, Signs.of(unicode).more());
      Row left = Cells.beside(Row.plain(" " + name), label + 2, drawn(bar, width, scale));
      Row row = Cells.beside(left, label + 2 + width + 1, Row.plain(bar.says()));
      printer.rows(List.of(Cells.cut(row.trimmed(), printer.width())));
    }
  }

  private Row drawn(Bar bar, int width, int scale) {
    int rest = cells(bar.rest(), width, scale);
    int filled = Math.min(cells(bar.filled(), width, scale), width - rest);
    return Row.of(
        Span.of((unicode ? "█" : "#").repeat(filled), Meaning.OK),
        Span.of((unicode ? "░" : ".").repeat(rest), Meaning.FAINT));
  }

  /** Something is never drawn as nothing, and never takes the place of everything. */
  private static int cells(int number, int width, int scale) {
    if (number == 0) {
      return 0;
    }
    int most = number == scale ? width : width - 1;
    return Math.max(1, Math.min(most, Math.round((float) number * width / scale)));
  }
}
