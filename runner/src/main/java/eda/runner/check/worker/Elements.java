package eda.runner.check.worker;

import java.util.ArrayList;
import java.util.List;
import org.opentest4j.AssertionFailedError;

/**
 * The elements of two lists that were compared, each as text.
 *
 * <p>Empty when one of the values is no list, or one so long that nobody would read it row by row.
 */
record Elements(List<String> expected, List<String> actual) {
  static final Elements NONE = new Elements(List.of(), List.of());

  private static final int MOST = 400;

  /** Calls {@code toString} of objects of the learner's: whatever that throws comes out here. */
  static Elements of(AssertionFailedError failed) {
    Object expected = failed.getExpected().getEphemeralValue();
    Object actual = failed.getActual().getEphemeralValue();
    if (!isShortList(expected) || !isShortList(actual)) {
      return NONE;
    }
    return new Elements(texts((List<?>) expected), texts((List<?>) actual));
  }

  private static boolean isShortList(Object value) {
    return value instanceof List<?> list && list.size() <= MOST;
  }

  private static List<String> texts(List<?> list) {
    List<String> texts = new ArrayList<>();
    for (Object each : list) {
      if (texts.size() == MOST) {
        break;
      }
      texts.add(Clipped.line(String.valueOf(each)));
    }
    return texts;
  }
}
