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

  private Frames() {}

  static String of(Throwable thrown) {
    StringBuilder text = new StringBuilder();
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Throwable each = thrown; each != null && seen.add(each); each = each.getCause()) {
      if (each != thrown) {
        text.append("cause\t")
            .append(each.toString().replace('\n', ' ').replace('\t', ' '))
            .append('\n');
      }
      append(text, each.getStackTrace());
    }
    return text.toString();
  }

  static String of(StackTraceElement[] frames) {
    StringBuilder text = new StringBuilder();
    append(text, frames);
    return text.toString();
  }

  private static void append(StringBuilder text, StackTraceElement[] frames) {
    int count = 0;
    for (StackTraceElement frame : frames) {
      if (count++ == MOST_FRAMES) {
        return;
      }
      text.append(frame.getClassName()).append('\t').append(frame.getMethodName()).append('\t');
      text.append(frame.getFileName() == null ? "" : frame.getFileName()).append('\t');
      text.append(frame.getLineNumber()).append('\n');
    }
  }
}
