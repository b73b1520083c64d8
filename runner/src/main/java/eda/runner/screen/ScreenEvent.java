package eda.runner.screen;

/** What happens to every screen; a screen adds events of its own. All arrive in one queue. */
public interface ScreenEvent {
  /** A key: its character, or a name such as {@code up} for one that has none. */
  record Key(String name) implements ScreenEvent {}

  /** The terminal has this size from now on. */
  record Resized(int width, int height) implements ScreenEvent {}

  /** The terminal is gone, or the program is to end. */
  record Closed() implements ScreenEvent {}
}
