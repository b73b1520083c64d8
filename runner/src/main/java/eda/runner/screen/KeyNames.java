package eda.runner.screen;

import java.util.Map;

/** What keys are called: a character by itself, others by a name. */
final class KeyNames {
  static final String ESCAPE = "escape";
  static final String SUSPEND = "ctrl-z";
  static final String REDRAW = "ctrl-l";
  static final String MOUSE = "ctrl-t";

  /** A sequence that no key here sends. */
  private static final String UNKNOWN = "unknown";

  /** What follows the escape character, as xterm, rxvt and the Linux console send it. */
  private static final Map<String, String> SEQUENCES =
      Map.ofEntries(
          Map.entry("", ESCAPE),
          Map.entry("[A", "up"),
          Map.entry("OA", "up"),
          Map.entry("[B", "down"),
          Map.entry("OB", "down"),
          Map.entry("[C", "right"),
          Map.entry("OC", "right"),
          Map.entry("[D", "left"),
          Map.entry("OD", "left"),
          Map.entry("[5~", "pageup"),
          Map.entry("[6~", "pagedown"),
          Map.entry("[H", "home"),
          Map.entry("OH", "home"),
          Map.entry("[1~", "home"),
          Map.entry("[7~", "home"),
          Map.entry("[F", "end"),
          Map.entry("OF", "end"),
          Map.entry("[4~", "end"),
          Map.entry("[8~", "end"),
          Map.entry("[Z", "shift-tab"),
          Map.entry("OM", "enter"));

  private KeyNames() {}

  static String ofSequence(String sequence) {
    return SEQUENCES.getOrDefault(sequence, UNKNOWN);
  }

  static String of(int character) {
    return switch (character) {
      case '\r', '\n' -> "enter";
      case '\t' -> "tab";
      case '\b', 0x7F -> "backspace";
      case 0x0C -> REDRAW;
      case 0x14 -> MOUSE;
      case 0x15 -> "ctrl-u";
      case 0x1A -> SUSPEND;
      default -> Character.toString(character);
    };
  }
}
