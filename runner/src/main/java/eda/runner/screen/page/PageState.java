package eda.runner.screen.page;

import eda.runner.lesson.text.Row;
import eda.runner.screen.ScreenEvent;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;

/**
 * A page and how far it is scrolled.
 *
 * @param text lays the page out for a width; the same width always gives the same rows
 * @param rows the page as it is laid out now
 * @param height the rows of the window
 * @param top how many rows of the page are above the window
 * @param open false when the learner leaves
 */
public record PageState(
    String title, IntFunction<List<Row>> text, List<Row> rows, int height, int top, boolean open) {
  static final int FOOT = 2;
  private static final int NARROWEST = 20;

  public PageState {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(text, "text");
    rows = List.copyOf(rows);
  }

  public static PageState open(String title, IntFunction<List<Row>> text, int width, int height) {
    return new PageState(title, text, text.apply(columns(width)), height, 0, true);
  }

  /** Returns what follows from the event. */
  public PageState step(ScreenEvent event) {
    if (event instanceof ScreenEvent.Key key) {
      return key(key.name());
    }
    if (event instanceof ScreenEvent.Wheel wheel) {
      return scrolled(wheel.rows());
    }
    if (event instanceof ScreenEvent.Resized now) {
      return new PageState(title, text, text.apply(columns(now.width())), now.height(), top, open)
          .scrolled(0);
    }
    return event instanceof ScreenEvent.Closed ? left() : this;
  }

  private PageState key(String name) {
    int page = Math.max(1, room() - 2);
    return switch (name) {
      case "q", "escape", "enter", "backspace" -> left();
      case "down", "j" -> scrolled(1);
      case "up", "k" -> scrolled(-1);
      case "pagedown", " " -> scrolled(page);
      case "pageup", "b" -> scrolled(-page);
      case "home", "g" -> scrolled(-rows.size());
      case "end", "G" -> scrolled(rows.size());
      default -> this;
    };
  }

  private PageState scrolled(int by) {
    int furthest = Math.max(0, rows.size() - room());
    int to = Math.max(0, Math.min(furthest, top + by));
    return new PageState(title, text, rows, height, to, open);
  }

  private PageState left() {
    return new PageState(title, text, rows, height, top, false);
  }

  /** Rows of the page that the window shows. */
  int room() {
    return Math.max(1, height - FOOT);
  }

  /** The page keeps a column of the window free on each side. */
  private static int columns(int width) {
    return Math.max(NARROWEST, width - 2);
  }
}
