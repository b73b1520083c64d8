package eda.runner.screen.ask;

import eda.runner.lesson.text.Row;
import eda.runner.screen.ScreenEvent;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * A page, and the answer that is being made up below it.
 *
 * @param text lays the page out for a width; the same width always gives the same rows
 * @param rows the page as it is laid out now
 * @param top how many rows are above the window
 * @param following whether the window shows where the keys are, wherever that is
 * @param line the answer, once it is given
 * @param open false when the terminal is gone
 */
public record AskState(
    IntFunction<List<Row>> text,
    List<Row> rows,
    Draft draft,
    int top,
    boolean following,
    Optional<String> line,
    boolean open) {
  private static final int PAGE = 8;

  public AskState {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(draft, "draft");
    Objects.requireNonNull(line, "line");
    rows = List.copyOf(rows);
  }

  /**
   * @param top the first row that is new to the learner
   */
  public static AskState open(IntFunction<List<Row>> text, Draft draft, int width, int top) {
    return new AskState(text, text.apply(width), draft, top, false, Optional.empty(), true);
  }

  /** Whether the screen is done: answered, or left by force. */
  public boolean done() {
    return line.isPresent() || !open;
  }

  /** Returns what follows from the event. */
  public AskState step(ScreenEvent event) {
    if (event instanceof ScreenEvent.Key key) {
      return key(key.name());
    }
    if (event instanceof ScreenEvent.Wheel wheel) {
      return scrolled(wheel.rows());
    }
    if (event instanceof ScreenEvent.Click click) {
      int place = AskView.placeAt(this, click);
      return place < 0 ? this : drafting(draft.chosen(place));
    }
    if (event instanceof ScreenEvent.Resized now) {
      return new AskState(text, text.apply(now.width()), draft, top, following, line, open);
    }
    return event instanceof ScreenEvent.Closed
        ? new AskState(text, rows, draft, top, following, line, false)
        : this;
  }

  private AskState key(String name) {
    boolean scrolls = draft instanceof Draft.OneKey;
    return switch (name) {
      case "pagedown" -> scrolled(PAGE);
      case "pageup" -> scrolled(-PAGE);
      case "down" -> scrolls ? scrolled(1) : typed(name);
      case "up" -> scrolls ? scrolled(-1) : typed(name);
      case " " -> scrolls ? scrolled(PAGE) : typed(name);
      default -> typed(name);
    };
  }

  private AskState typed(String name) {
    Draft.Move move = draft.key(name);
    boolean moved = !move.draft().equals(draft);
    return new AskState(text, rows, move.draft(), top, following || moved, move.line(), open);
  }

  private AskState drafting(Draft other) {
    return new AskState(text, rows, other, top, following, line, open);
  }

  /** The view keeps what is above the window within the page. */
  private AskState scrolled(int by) {
    int to = Math.max(0, Math.min(rows.size(), top + by));
    return new AskState(text, rows, draft, to, false, line, open);
  }
}
