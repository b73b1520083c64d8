package eda.runner.check;

import java.util.ArrayList;
import java.util.List;

/**
 * What happened to events during a test, in its order.
 *
 * @param unseen how much more there was than the test kit remembers
 */
public record Trail(List<Happening> seen, int unseen) {
  /** Of a test that tells nothing of events. */
  public static final Trail NONE = new Trail(List.of(), 0);

  private static final String MORE = "more\t";

  public Trail {
    seen = List.copyOf(seen);
  }

  /** Reads what the test kit wrote, a line each; what it never writes is left out. */
  static Trail read(String text) {
    List<Happening> seen = new ArrayList<>();
    int unseen = 0;
    for (String line : text.split("\n")) {
      String rest = line.startsWith(MORE) ? line.substring(MORE.length()) : "";
      if (Happening.isNumber(rest)) {
        unseen = Integer.parseInt(rest);
      } else {
        Happening.read(line).ifPresent(seen::add);
      }
    }
    return new Trail(seen, unseen);
  }
}
