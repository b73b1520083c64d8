package eda.runner.screen.watch;

import eda.runner.lesson.LayoutOptions;
import eda.runner.lesson.text.Row;
import eda.runner.screen.Cells;
import eda.runner.screen.SmallWindow;
import eda.runner.screen.VerdictLook;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a {@link WatchState}: what is worked on, the page, and below it where one is and what keys
 * do.
 */
public final class WatchView {
  private static final int MARGIN = 1;

  private final WatchState state;
  private final LayoutOptions options;
  private final int width;
  private final int height;

  private WatchView(WatchState state, LayoutOptions options, int width, int height) {
    this.state = state;
    this.options = options.within(width - 2 * MARGIN);
    this.width = width;
    this.height = height;
  }

  /**
   * Returns exactly {@code height} rows, none wider than {@code width}.
   *
   * @param options how text is laid out, and whether with ASCII alone
   */
  public static List<Row> view(WatchState state, LayoutOptions options, int width, int height) {
    return SmallWindow.fits(width, height)
        ? new WatchView(state, options, width, height).rows()
        : SmallWindow.rows(width, height);
  }

  /** Returns the state scrolled no further than its page goes in such a window. */
  public static WatchState fitted(WatchState state, LayoutOptions options, int width, int height) {
    return SmallWindow.fits(width, height)
        ? new WatchView(state, options, width, height).fitted()
        : state;
  }

  private WatchState fitted() {
    int room = Math.max(1, height - head().size() - foot(state).size());
    return state.scrolled(state.scroll().measured(body().size(), room));
  }

  private List<Row> rows() {
    WatchState fitted = fitted();
    List<Row> rows = new ArrayList<>(head());
    List<Row> body = body();
    int top = fitted.scroll().top();
    int to = Math.min(body.size(), top + fitted.scroll().page());
    for (Row row : body.subList(top, to)) {
      rows.add(row.spans().isEmpty() ? row : Cells.beside(Row.EMPTY, MARGIN, row).trimmed());
    }
    List<Row> foot = foot(fitted);
    while (rows.size() < height - foot.size()) {
      rows.add(Row.EMPTY);
    }
    rows.addAll(foot);
    return rows.stream().map(row -> Cells.cut(row, width)).toList();
  }

  private List<Row> head() {
    return state.page() instanceof WatchPage.Keys
        ? List.of()
        : WatchHead.rows(state.subject(), options.unicode(), width, height);
  }

  private List<Row> body() {
    return WatchBody.rows(state, options);
  }

  /** Takes as many rows, however far the page is scrolled. */
  private List<Row> foot(WatchState scrolled) {
    return new WatchFoot(scrolled, VerdictLook.of(options), width).rows();
  }
}
