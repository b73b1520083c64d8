package eda.runner.lesson;

import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays a table out as a list: a record for each row, a line "header: value" for each cell with
 * text.
 */
final class RecordLayout {
  private final Context context;

  RecordLayout(Context context) {
    this.context = context;
  }

  void table(Table table) {
    Page page = context.page();
    if (context.linear()) {
      page.wrap(List.of(Span.plain(announcement(table))));
    }
    if (table.body().isEmpty()) {
      for (List<Span> header : table.header()) {
        page.wrap(header);
      }
    }
    int number = 1;
    for (List<List<Span>> cells : table.body()) {
      String marker = context.linear() ? "Row " + number++ + ": " : context.glyphs().bullet(0);
      page.push(Span.of(marker, Meaning.FRAME), Span.plain(" ".repeat(marker.length())));
      record(table.header(), cells);
      page.pop();
    }
  }

  private void record(List<List<Span>> header, List<List<Span>> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).isEmpty()) {
        continue;
      }
      List<Span> line = new ArrayList<>();
      if (i < header.size() && !header.get(i).isEmpty()) {
        line.addAll(header.get(i));
        boolean colon = new Row(header.get(i)).text().endsWith(":");
        line.add(Span.plain(colon ? " " : ": "));
      }
      line.addAll(cells.get(i));
      context.page().wrap(line);
    }
  }

  private static String announcement(Table table) {
    return "Table, "
        + count(table.header().size(), "column")
        + ", "
        + count(table.body().size(), "row")
        + ".";
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
