package eda.runner.screen;

import eda.runner.lesson.ColourDepth;
import eda.runner.lesson.Palette;
import eda.runner.lesson.Theme;
import java.util.List;

/** Decides whether output is coloured. */
public enum Colours {
  AUTO,
  ALWAYS,
  NEVER;

  private static final List<String> DIRECT =
      List.of("xterm-kitty", "xterm-ghostty", "foot", "wezterm", "alacritty");

  /** Returns the palette with the terminal's own colours. */
  public Palette palette(Io io) {
    return palette(io, Theme.TERMINAL);
  }

  /**
   * Returns the palette: an explicit choice wins, then {@code NO_COLOR} (see no-color.org), then
   * {@code CLICOLOR}, {@code CLICOLOR_FORCE} and {@code FORCE_COLOR}, then what the output is.
   */
  public Palette palette(Io io, Theme theme) {
    boolean screen = io.tty().out() && !io.dumb();
    if (this == NEVER) {
      return Palette.NONE;
    }
    if (this == AUTO && (isSet(io, "NO_COLOR") || io.variable("CLICOLOR").equals("0"))) {
      return screen ? Palette.ATTRIBUTES : Palette.NONE;
    }
    boolean forced = this == ALWAYS || isOn(io, "FORCE_COLOR") || isOn(io, "CLICOLOR_FORCE");
    return forced || screen ? Palette.of(theme, depth(io)) : Palette.NONE;
  }

  /** How many colours the terminal says it has. */
  private static ColourDepth depth(Io io) {
    String promised = io.variable("COLORTERM");
    String term = io.variable("TERM");
    if (promised.equals("truecolor")
        || promised.equals("24bit")
        || isSet(io, "WT_SESSION")
        || DIRECT.stream().anyMatch(term::startsWith)) {
      return ColourDepth.DIRECT;
    }
    return term.endsWith("-256color") ? ColourDepth.INDEXED : ColourDepth.SIXTEEN;
  }

  private static boolean isSet(Io io, String variable) {
    return !io.variable(variable).isEmpty();
  }

  private static boolean isOn(Io io, String variable) {
    return isSet(io, variable) && !io.variable(variable).equals("0");
  }
}
