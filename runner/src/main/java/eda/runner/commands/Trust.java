package eda.runner.commands;

import eda.runner.journal.EntryType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/**
 * Asks before Java of a course that didn't ship with the program is compiled or run.
 *
 * <p>Reading and quizzes need no trust. The answer is remembered in the journal, once per folder.
 */
final class Trust {
  private Trust() {}

  /**
   * Returns when the course's Java may run.
   *
   * @param given whether the command line said so
   * @throws UsageException when it may not
   */
  static void require(Session session, boolean given) {
    if (has(session)) {
      return;
    }
    String course = session.courseRoot().toString();
    if (!given && !asked(session, course)) {
      throw new UsageException(
          "The exercises of "
              + course
              + " are programs that would run on this machine. Say --trust once if you trust where they come from.");
    }
    session.record(EntryType.COURSE_TRUSTED, Map.of("course", course));
  }

  /** Whether it is known already that the course's Java may run. */
  static boolean has(Session session) {
    return session.courseRoot().equals(session.program().home())
        || session.progress().coursesTrusted().contains(session.courseRoot().toString());
  }

  private static boolean asked(Session session, String course) {
    if (!session.io().interactive()) {
      return false;
    }
    session
        .printer()
        .line(
            "The exercises of "
                + course
                + " are programs from somebody else. They run on this machine, as you.");
    session.io().out().print("Do you trust where they come from? [y/N] ");
    session.io().out().flush();
    try {
      String answer = session.io().in().readLine();
      return answer != null && answer.strip().toLowerCase(Locale.ROOT).startsWith("y");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
