package eda.runner.check.worker;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Stack traces as text, one frame a line: {@code class method file line}, tab separated.
 *
 * <p>Causes follow their exception after a line that begins with {@code cause}.
 */
final class Frames {
  private static final int MOST_FRAMES = 200;
  private static final int MOST_CAUSES = 20;
  private static final int LONGEST = 1 << 18;

  private Frames() {}

  static String of(Throwable thrown) {
    StringBuilder text = new StringBuilder();
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Throwable each = thrown;
        each != null && seen.size() < MOST_CAUSES && seen.add(each);
        each = each.getCause()) {
      if (each != thrown) {
        text.append("cause\t").append(Clipped.line(each.toString())).append('\n');
      }
      append(text, each.getStackTrace());
    }
    return text.toString();
  }

  static void append(StringBuilder text, StackTraceElement[] frames) {
    int count = 0;
    for (StackTraceElement frame : frames) {
      if (count++ == MOST_FRAMES || text.length() > LONGEST) {
        return;
      }
      append(text, frame);
      text.append('\n');
    }
  }

  static void append(StringBuilder text, StackTraceElement frame) {
    String file = frame.getFileName() == null ? "" : frame.getFileName();
    text.append(Clipped.line(frame.getClassName())).append('\t');
    text.append(Clipped.line(frame.getMethodName())).append('\t');
    text.append(Clipped.line(file)).append('\t').append(frame.getLineNumber());
  }
}
