package eda.runner.screen;

import eda.runner.course.SmallNumber;
import java.util.Optional;

/**
 * What a terminal tells of the mouse, in the form that xterm calls SGR (ctlseqs, "Extended
 * coordinates").
 *
 * <p>Only presses and the wheel are asked for. While they are, a terminal selects text only with
 * Shift held, so nobody gets them unasked.
 */
final class MouseReports {
  static final String ON = "\u001b[?1000h\u001b[?1006h";
  static final String OFF = "\u001b[?1006l\u001b[?1000l";

  private static final String BEGIN = "[<";
  private static final int MODIFIERS = 4 + 8 + 16;
  private static final int WHEEL_UP = 64;
  private static final int WHEEL_DOWN = 65;
  private static final int ROWS = 3;

  private MouseReports() {}

  /** Whether this is a report of something that nobody waits for, such as a button let go. */
  static boolean meanNothing(String sequence) {
    return sequence.startsWith(BEGIN) && of(sequence).isEmpty();
  }

  /** Returns what happened, given what followed the escape character; empty for anything else. */
  static Optional<ScreenEvent.Input> of(String sequence) {
    if (!sequence.startsWith(BEGIN) || !sequence.endsWith("M")) {
      return Optional.empty();
    }
    String[] numbers = sequence.substring(BEGIN.length(), sequence.length() - 1).split(";", -1);
    if (numbers.length != 3 || SmallNumber.of(numbers[0]) < 0) {
      return Optional.empty();
    }
    int button = SmallNumber.of(numbers[0]) & ~MODIFIERS;
    int column = SmallNumber.of(numbers[1]) - 1;
    int row = SmallNumber.of(numbers[2]) - 1;
    if (button == WHEEL_UP || button == WHEEL_DOWN) {
      return Optional.of(new ScreenEvent.Wheel(button == WHEEL_UP ? -ROWS : ROWS));
    }
    return button == 0 && column >= 0 && row >= 0
        ? Optional.of(new ScreenEvent.Click(column, row, 0, 0))
        : Optional.empty();
  }
}
