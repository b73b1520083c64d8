package eda.runner.commands;

import eda.runner.check.Verdict;
import eda.runner.course.Exercise;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Verdicts as they come in, from one thread at a time: each is written down at once, and shown as
 * soon as all before it are.
 */
final class CheckCommandResults implements AutoCloseable {
  private final Session session;
  private final List<Exercise> exercises;
  private final BiConsumer<Exercise, Verdict> show;
  private final ProgressLine progress;
  private final Map<Exercise, Verdict> arrived = new HashMap<>();
  private int shown;

  CheckCommandResults(
      Session session, List<Exercise> exercises, BiConsumer<Exercise, Verdict> show) {
    this.session = session;
    this.exercises = exercises;
    this.show = show;
    this.progress = new ProgressLine(session.io());
    tellProgress("");
  }

  void add(Exercise exercise, Verdict verdict) {
    CheckCommand.record(session, exercise, verdict);
    arrived.put(exercise, verdict);
    progress.clear();
    while (shown < exercises.size() && arrived.containsKey(exercises.get(shown))) {
      Exercise next = exercises.get(shown++);
      show.accept(next, arrived.get(next));
    }
    session.printer().flush();
    if (arrived.size() < exercises.size()) {
      tellProgress(exercise.name());
    }
  }

  /** Nothing more comes in. */
  @Override
  public void close() {
    progress.clear();
  }

  /** Returns the verdicts in the order in which they were asked for. */
  Map<Exercise, Verdict> all() {
    Map<Exercise, Verdict> ordered = new LinkedHashMap<>();
    exercises.forEach(exercise -> ordered.put(exercise, arrived.get(exercise)));
    return ordered;
  }

  /**
   * Says what all verdicts together mean; they are of now, whatever was passed some day.
   *
   * @param wanted also those that could not be checked
   */
  void sum(List<Exercise> wanted) {
    List<Exercise> open =
        exercises.stream().filter(exercise -> !arrived.get(exercise).passed()).toList();
    List<Exercise> unchecked =
        wanted.stream().filter(exercise -> !exercises.contains(exercise)).toList();
    if (!unchecked.isEmpty()) {
      session
          .printer()
          .line("Not checked, since a library or a broker is missing: " + names(unchecked));
    }
    if (open.isEmpty() && unchecked.isEmpty()) {
      session
          .printer()
          .line(Span.of("All " + exercises.size() + " exercises passed just now.", Meaning.OK));
      session.printer().line();
      ListCommand.next(session, session.progress());
    } else if (open.isEmpty()) {
      session.printer().line("The others passed: " + exercises.size() + " of " + wanted.size());
    } else {
      int passed = exercises.size() - open.size();
      session.printer().line(passed + " of " + exercises.size() + " passed. Open: " + names(open));
      session.tell("Go on with the first of them:", "watch " + open.get(0).name());
    }
  }

  private static String names(List<Exercise> some) {
    return String.join(", ", some.stream().map(Exercise::name).toList());
  }

  private void tellProgress(String name) {
    if (exercises.size() > 1) {
      progress.show(arrived.size(), exercises.size(), name);
    }
  }
}
