package eda.runner.screen;

import eda.runner.check.Place;
import eda.runner.check.Verdict;
import eda.runner.check.Verdict.Held;
import eda.runner.check.Verdict.StuckThread;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Span;
import java.util.List;

/**
 * A check that ran out of time: where each of the learner's threads stood, and who held whom up.
 */
final class StuckView {
  private final Verdict.TimedOut late;
  private final VerdictRows rows;

  private StuckView(Verdict.TimedOut late, VerdictRows rows) {
    this.late = late;
    this.rows = rows;
  }

  static void show(Verdict.TimedOut late, VerdictRows rows) {
    StuckView view = new StuckView(late, rows);
    List<StuckThread> dead =
        late.threads().stream().filter(thread -> thread.locks().dead()).toList();
    rows.blank();
    if (dead.size() > 1) {
      view.deadLock(dead);
    } else {
      view.stillRunning();
    }
    dead.forEach(view::thread);
    late.threads().stream().filter(thread -> !thread.locks().dead()).forEach(view::thread);
  }

  private String inTest() {
    return late.running().isEmpty() ? "" : " in the test `" + late.running() + "`";
  }

  private void stillRunning() {
    rows.labelled(
        "what happened:", "the code was still running" + inTest() + " when the time was up");
    rows.labelled(
        "usual causes:",
        "a loop whose end never comes, a thread that waits for something that nobody sends, two"
            + " threads that wait for each other");
  }

  private void deadLock(List<StuckThread> dead) {
    String count =
        dead.size() == 2 ? "two threads wait" : dead.size() + " threads wait in a circle";
    rows.labelled(
        "what happened:",
        "a dead lock: " + count + " for each other" + inTest() + ", and none can ever go on");
    rows.labelled("promised:", "the code comes to an end, whatever its threads do");
    rows.labelled(
        "usual causes:",
        "locks that are taken in another order by another thread, or a handler that is called while"
            + " a lock is held");
    rows.labelled("look at:", locks(dead));
  }

  private static String locks(List<StuckThread> dead) {
    StringBuilder text = new StringBuilder();
    for (StuckThread thread : dead) {
      text.append(text.length() == 0 ? "" : ", and ");
      text.append("who takes ").append(thread.locks().wanted());
      text.append(" in ").append(VerdictRows.shown(thread.places().get(0)));
    }
    return text.toString();
  }

  private void thread(StuckThread thread) {
    rows.blank();
    rows.wrapped(
        "  ",
        Span.of("thread " + thread.name(), Meaning.STRONG),
        Span.of(" " + thread.state(), Meaning.FAINT));
    for (Held held : thread.locks().held()) {
      String since =
          held.place().equals(Place.NONE) ? "" : ", taken at " + VerdictRows.shown(held.place());
      rows.wrapped("    ", Span.plain("holds " + held.lock() + since));
    }
    if (!thread.locks().wanted().isEmpty()) {
      rows.wrapped(
          "    ",
          Span.plain(
              "waits for " + thread.locks().wanted() + ", held by " + thread.locks().owner()));
    }
    for (int i = 0; i < thread.places().size(); i++) {
      rows.wrapped("    ", Span.plain("at " + VerdictRows.shown(thread.places().get(i))));
      if (i == 0) {
        rows.source(thread.places().get(i));
      }
    }
  }
}
