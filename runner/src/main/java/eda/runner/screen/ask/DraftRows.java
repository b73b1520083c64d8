package eda.runner.screen.ask;

import eda.quiz.paper.Labels;
import eda.runner.lesson.LayoutOptions;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Span;
import eda.runner.screen.Cells;
import eda.runner.screen.Printer;
import eda.runner.screen.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A draft as rows.
 *
 * @param cursor the row that the keys are at
 * @param starts the first rows of what can be chosen
 */
public record DraftRows(List<Row> rows, int cursor, List<Integer> starts) {
  public DraftRows {
    rows = List.copyOf(rows);
    starts = List.copyOf(starts);
  }

  /** Returns the place of what is shown in this row, -1 for nothing that can be chosen. */
  int placeAt(int row) {
    if (row < 0 || row >= rows.size() || rows.get(row).width() == 0) {
      return -1;
    }
    int place = starts.size() - 1;
    while (place >= 0 && starts.get(place) > row) {
      place--;
    }
    return place;
  }

  /**
   * Draws a draft.
   *
   * @param live whether keys can change it still; else nothing shows where they are
   */
  public static DraftRows of(Draft draft, LayoutOptions options, boolean live) {
    List<Row> rows = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    Writer writer =
        new Writer(
            Printer.into(rows, options),
            Signs.of(options.unicode()),
            rows,
            starts,
            live ? draft.cursor() : -1);
    writer.write(draft, options.width());
    return new DraftRows(
        rows,
        starts.isEmpty() ? 0 : starts.get(Math.min(draft.cursor(), starts.size() - 1)),
        starts);
  }

  private record Writer(
      Printer printer, Signs signs, List<Row> rows, List<Integer> starts, int cursor) {
    void write(Draft draft, int width) {
      if (draft instanceof Draft.Picks picks) {
        picks(picks);
      } else if (draft instanceof Draft.Order order) {
        order(order);
      } else if (draft instanceof Draft.Pairs pairs) {
        pairs(pairs);
      } else if (draft instanceof Draft.Typed typed) {
        typed(typed, width);
      }
    }

    private void picks(Draft.Picks picks) {
      for (int i = 0; i < picks.options().size(); i++) {
        boolean picked = picks.picked().contains(i);
        String sign = !picked ? " " : picks.several() ? "x" : signs.dot();
        String box = picks.several() ? "[" + sign + "]" : "(" + sign + ")";
        item(i, box + " " + (i + 1) + ")", picked, picks.options().get(i));
      }
    }

    private void order(Draft.Order order) {
      for (int i = 0; i < order.order().size(); i++) {
        item(i, (i + 1) + ".", false, order.items().get(order.order().get(i)));
      }
    }

    private void pairs(Draft.Pairs pairs) {
      for (int i = 0; i < pairs.lefts().size(); i++) {
        int chip = pairs.chips().get(i);
        String right = chip < 0 ? "?" : letter(chip);
        item(i, (i + 1) + " " + signs.arrow() + " " + right, chip >= 0, pairs.lefts().get(i));
      }
      printer.line();
      for (int i = 0; i < pairs.rights().size(); i++) {
        starts.add(rows.size());
        printer.labelledMarkdown(2, Span.of(letter(i) + ")", Meaning.KEY), pairs.rights().get(i));
      }
    }

    private static String letter(int place) {
      return Labels.letter(place).toUpperCase(Locale.ROOT);
    }

    /** The end of what is typed is what one looks at. */
    private void typed(Draft.Typed typed, int width) {
      starts.add(rows.size());
      String text = Cells.tail(typed.text(), width - typed.prompt().length() - 2);
      Span end = Span.of(cursor < 0 ? "" : " ", Meaning.SELECTED);
      printer.rows(List.of(Row.of(Span.of(typed.prompt(), Meaning.FAINT), Span.plain(text), end)));
    }

    private void item(int index, String label, boolean chosen, String text) {
      starts.add(rows.size());
      String pointer = index == cursor ? signs.under() : " ";
      Meaning meaning = index == cursor ? Meaning.SELECTED : chosen ? Meaning.STRONG : Meaning.KEY;
      printer.labelledMarkdown(0, Span.of(pointer + label, meaning), text);
    }
  }
}
