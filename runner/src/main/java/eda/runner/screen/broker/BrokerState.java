package eda.runner.screen.broker;

import eda.runner.lesson.LayoutOptions;
import eda.runner.lesson.text.Row;
import eda.runner.screen.ScreenEvent;
import eda.runner.screen.Signs;
import eda.runner.screen.Step;
import java.util.List;
import java.util.Objects;

/**
 * What is in the brokers, and how far that is scrolled.
 *
 * @param page how the rows are laid out, as wide as the window has room for
 * @param rows the page as it is laid out now
 * @param keys whether it shows the keys instead
 * @param height the rows of the window
 * @param top how many rows of the page are above the window
 */
public record BrokerState(
    BrokerLooks looks, LayoutOptions page, List<Row> rows, boolean keys, int height, int top) {
  static final int FOOT = 2;

  public BrokerState {
    Objects.requireNonNull(looks, "looks");
    Objects.requireNonNull(page, "page");
    rows = List.copyOf(rows);
  }

  /** Returns the screen before the first look, which is due at once. */
  public static Step<BrokerState, BrokerEffect> open(
      BrokerLooks looks, LayoutOptions options, int width, int height) {
    return new Step<>(laidOut(looks, within(options, width), false, height), BrokerEffect.LOOK);
  }

  private static BrokerState laidOut(
      BrokerLooks looks, LayoutOptions page, boolean keys, int height) {
    List<Row> rows =
        keys ? BrokerKeyList.rows(Signs.of(page.unicode())) : BrokerRows.of(looks, page);
    return new BrokerState(looks, page, rows, keys, height, 0);
  }

  /** The page keeps a column of the window free on each side. */
  private static LayoutOptions within(LayoutOptions options, int width) {
    return options.within(width - 2);
  }

  /** Returns what follows from the event. */
  public Step<BrokerState, BrokerEffect> step(ScreenEvent event) {
    if (event instanceof ScreenEvent.Key key) {
      return key(key.name());
    }
    if (event instanceof BrokerEvent.Looked looked) {
      return new Step<>(
          laidOut(looks.and(looked.look()), page, keys, height).scrolled(top),
          BrokerEffect.LOOK_LATER);
    }
    if (event instanceof ScreenEvent.Wheel wheel) {
      return scrolled(wheel.rows()).stay();
    }
    if (event instanceof ScreenEvent.Resized now) {
      return laidOut(looks, within(page, now.width()), keys, now.height()).scrolled(top).stay();
    }
    return event instanceof ScreenEvent.Closed ? new Step<>(this, BrokerEffect.QUIT) : stay();
  }

  private Step<BrokerState, BrokerEffect> key(String name) {
    if (name.equals("q")) {
      return new Step<>(this, BrokerEffect.QUIT);
    }
    if (keys) {
      return laidOut(looks, page, false, height).stay();
    }
    return switch (name) {
      case "escape" -> new Step<>(this, BrokerEffect.QUIT);
      case "r" -> new Step<>(this, BrokerEffect.LOOK);
      case "?" -> laidOut(looks, page, true, height).stay();
      default -> scrolled(rowsOf(name)).stay();
    };
  }

  private int rowsOf(String key) {
    int window = Math.max(1, room() - 2);
    return switch (key) {
      case "down", "j" -> 1;
      case "up", "k" -> -1;
      case "pagedown", " " -> window;
      case "pageup", "b" -> -window;
      case "home", "g" -> -rows.size();
      case "end", "G" -> rows.size();
      default -> 0;
    };
  }

  private BrokerState scrolled(int by) {
    int furthest = Math.max(0, rows.size() - room());
    int to = Math.max(0, Math.min(furthest, top + by));
    return new BrokerState(looks, page, rows, keys, height, to);
  }

  private Step<BrokerState, BrokerEffect> stay() {
    return new Step<>(this, BrokerEffect.NOTHING);
  }

  /** Rows of the page that the window shows. */
  int room() {
    return Math.max(1, height - FOOT);
  }
}
