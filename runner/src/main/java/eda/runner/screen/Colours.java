package eda.runner.screen;

import eda.runner.lesson.Palette;

/** Decides whether output is coloured. */
public enum Colours {
  AUTO,
  ALWAYS,
  NEVER;

  /**
   * Returns the palette: an explicit choice wins, then {@code NO_COLOR} (see no-color.org), then
   * {@code CLICOLOR}, {@code CLICOLOR_FORCE} and {@code FORCE_COLOR}, then what the output is.
   */
  public Palette palette(Io io) {
    if (this != AUTO) {
      return this == ALWAYS ? Palette.SIXTEEN : Palette.NONE;
    }
    boolean dumb = io.dumb();
    if (!io.variable("NO_COLOR").isEmpty() || io.variable("CLICOLOR").equals("0")) {
      return io.tty().out() && !dumb ? Palette.ATTRIBUTES : Palette.NONE;
    }
    if (isOn(io.variable("FORCE_COLOR")) || isOn(io.variable("CLICOLOR_FORCE"))) {
      return Palette.SIXTEEN;
    }
    return io.tty().out() && !dumb ? Palette.SIXTEEN : Palette.NONE;
  }

  private static boolean isOn(String value) {
    return !value.isEmpty() && !value.equals("0");
  }
}
