package eda.runner.screen.watch;

import eda.runner.course.Exercise;
import eda.runner.lesson.text.CellWidth;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Sanitiser;
import eda.runner.lesson.text.Span;
import eda.runner.screen.Cells;
import eda.runner.screen.Signs;
import eda.runner.screen.Subject;
import eda.runner.screen.Wrapped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is worked on: the title and the files, in no more than a third of the window. */
final class WatchHead {
  private static final String LABEL = " edit ";

  /** From this height on, there is room for paths of several rows. */
  private static final int ROOMY = 20;

  private final Signs signs;
  private final boolean unicode;
  private final int width;

  private WatchHead(boolean unicode, int width) {
    this.signs = Signs.of(unicode);
    this.unicode = unicode;
    this.width = width;
  }

  static List<Row> rows(Subject subject, boolean unicode, int width, int height) {
    WatchHead head = new WatchHead(unicode, width);
    List<Row> rows = new ArrayList<>();
    rows.add(head.title(subject.exercise()));
    rows.addAll(head.files(subject.files(), height < ROOMY ? 1 : height / 3 - 2));
    rows.add(Row.EMPTY);
    return rows;
  }

  private Row title(Exercise exercise) {
    String stars = (unicode ? "★" : "*").repeat(Math.max(0, exercise.stars()));
    String facts = "  " + stars + " " + exercise.minutes() + " min";
    String title = Sanitiser.oneRow(exercise.title(), unicode);
    boolean room = CellWidth.width(title) + CellWidth.width(facts) + 2 <= width;
    return Row.of(
        Span.plain(" "),
        Span.of(Cells.cut(title, width - 2, signs.more()), Meaning.HEADING_1),
        Span.of(room ? facts : "", Meaning.FAINT));
  }

  private List<Row> files(List<Path> files, int room) {
    List<Row> whole = new ArrayList<>();
    files.forEach(file -> whole.addAll(whole(file)));
    if (whole.size() <= room) {
      return whole;
    }
    List<Row> rows = new ArrayList<>();
    int shown = files.size() <= room ? files.size() : Math.max(1, room - 1);
    for (Path file : files.subList(0, shown)) {
      int more = room == 1 ? files.size() - 1 : 0;
      rows.add(ended(file, more == 0 ? "" : " and " + more + " more"));
    }
    if (shown < files.size() && room > 1) {
      rows.add(Row.of(Span.of(LABEL + "and " + (files.size() - shown) + " more", Meaning.FAINT)));
    }
    return rows;
  }

  private List<Row> whole(Path file) {
    List<Row> rows = new ArrayList<>();
    for (Row row : Wrapped.rows(width - LABEL.length() - 1, Span.plain(file.toString()))) {
      Span label = Span.of(rows.isEmpty() ? LABEL : " ".repeat(LABEL.length()), Meaning.FAINT);
      rows.add(Cells.beside(Row.of(label), LABEL.length(), row));
    }
    return rows;
  }

  /** The end of a path says more than its beginning. */
  private Row ended(Path file, String more) {
    String path = Sanitiser.oneRow(file.toString(), unicode);
    int room = width - LABEL.length() - 1 - more.length();
    String shown =
        CellWidth.width(path) <= room
            ? path
            : signs.more() + Cells.tail(path, room - CellWidth.width(signs.more()));
    return Row.of(Span.of(LABEL, Meaning.FAINT), Span.plain(shown), Span.of(more, Meaning.FAINT));
  }
}
