package eda.runner.screen;

import eda.runner.lesson.Layout;
import eda.runner.lesson.LayoutOptions;
import eda.runner.lesson.text.CellWidth;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Span;
import eda.runner.screen.WatchState.Body;
import java.util.ArrayList;
import java.util.List;

/** Draws a {@link WatchState}; the same state, width and height always give the same rows. */
public final class WatchView {
  private static final String KEYS =
      "h hint  t task  e edit  r check  s stop  n next  p previous  ↑↓ scroll  q quit";
  private static final String AFTER_SUCCESS =
      "Press n for the next exercise, or q to go on in the course.";
  private static final String FEW_KEYS = "h t e r s n p q";

  private WatchView() {}

  /** Returns at most {@code height} rows, none wider than {@code width}. */
  public static List<Row> view(WatchState state, int width, int height) {
    List<Row> rows = new ArrayList<>(head(state, width));
    rows.add(Row.EMPTY);
    List<Row> body = body(state, width);
    int room = room(rows.size(), height);
    int from = Math.min(state.scroll(), Math.max(0, body.size() - room));
    int to = Math.min(body.size(), from + room);
    rows.addAll(body.subList(from, to));
    while (rows.size() < height - 2) {
      rows.add(Row.EMPTY);
    }
    rows.add(
        Row.of(
            Span.of(to < body.size() ? "… " + (body.size() - to) + " more" : "", Meaning.FAINT)));
    rows.add(Row.of(Span.of(width >= CellWidth.width(KEYS) ? KEYS : FEW_KEYS, Meaning.FAINT)));
    return rows.subList(Math.max(0, rows.size() - height), rows.size());
  }

  /** Returns how far the body can be scrolled: 0 when all of it is on the screen. */
  public static int furthestScroll(WatchState state, int width, int height) {
    int room = room(head(state, width).size() + 1, height);
    return Math.max(0, body(state, width).size() - room);
  }

  private static int room(int headRows, int height) {
    return Math.max(1, height - headRows - 2);
  }

  private static List<Row> head(WatchState state, int width) {
    Subject subject = state.subject();
    List<Row> rows = new ArrayList<>();
    String status = state.checking() ? "  checking …" : "";
    Span name = Span.of(subject.exercise().name(), Meaning.HEADING_2);
    Span rest = Span.of("  " + subject.exercise().title() + "  " + subject.place(), Meaning.FAINT);
    rows.addAll(Wrapped.rows(width, name, rest, Span.of(status, Meaning.WARNING)));
    for (var file : subject.files()) {
      rows.addAll(
          Wrapped.rows(width, Span.of("edit ", Meaning.FAINT), Span.plain(file.toString())));
    }
    return rows;
  }

  private static List<Row> body(WatchState state, int width) {
    Subject subject = state.subject();
    Body body = state.body();
    if (body instanceof Body.Task) {
      return markdown(subject.task(), width);
    }
    if (body instanceof Body.Hint hint) {
      String title = "**Hint " + hint.number() + " of " + subject.hints().size() + "**\n\n";
      return markdown(title + subject.hints().get(hint.number() - 1), width);
    }
    if (body instanceof Body.Note note) {
      return Wrapped.rows(width, Span.plain(note.text()));
    }
    if (body instanceof Body.Result result) {
      List<Row> rows =
          new ArrayList<>(
              VerdictView.of(result.verdict(), subject.exercise(), subject.folder(), width));
      if (result.verdict().passed()) {
        rows.add(Row.EMPTY);
        rows.addAll(markdown(subject.passedText(), width));
        rows.add(Row.EMPTY);
        rows.addAll(Wrapped.rows(width, Span.plain(AFTER_SUCCESS)));
      }
      return rows;
    }
    throw new AssertionError(body);
  }

  private static List<Row> markdown(String text, int width) {
    return new Layout(LayoutOptions.plain(width)).render(text);
  }
}
