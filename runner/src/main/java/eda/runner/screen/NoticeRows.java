package eda.runner.screen;

import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Span;
import eda.runner.lesson.text.WordWrap;
import java.util.ArrayList;
import java.util.List;

/** Messages laid over a frame, above its last row, which names the keys. */
final class NoticeRows {
  private NoticeRows() {}

  /** Returns as many rows as there were; messages without room have their first rows shown. */
  static List<Row> over(List<Row> frame, List<String> messages, int width) {
    int room = Math.max(0, frame.size() / 2 - 1);
    List<Row> said = new ArrayList<>();
    for (String message : messages) {
      Span text = Span.of(message, Meaning.WARNING);
      said.addAll(WordWrap.wrap(List.of(text), Math.max(2, width)));
    }
    List<Row> shown = said.subList(0, Math.min(room, said.size()));
    List<Row> rows = new ArrayList<>(frame);
    int first = frame.size() - 1 - shown.size();
    for (int i = 0; i < shown.size(); i++) {
      rows.set(first + i, Cells.cut(shown.get(i), width));
    }
    return rows;
  }
}
