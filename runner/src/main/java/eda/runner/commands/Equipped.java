package eda.runner.commands;

import eda.runner.course.CourseException;
import eda.runner.course.Exercise;
import eda.runner.course.Needs;
import eda.runner.course.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Which of some exercises have the libraries and brokers that they need, now that these were looked
 * for.
 *
 * @param missing why others have not, each library and broker once
 */
record Equipped(List<Exercise> exercises, List<Problem> missing) {
  Equipped {
    exercises = List.copyOf(exercises);
    missing = List.copyOf(missing);
  }

  static Equipped of(Session session, List<Exercise> wanted) throws InterruptedException {
    List<Exercise> exercises = new ArrayList<>();
    Map<Needs, Boolean> known = new HashMap<>();
    List<Problem> missing = new ArrayList<>();
    for (Exercise exercise : wanted) {
      boolean complete = true;
      for (Needs need : exercise.needs().each()) {
        if (!known.containsKey(need)) {
          List<Problem> problems = problems(session, need);
          missing.addAll(problems);
          known.put(need, problems.isEmpty());
        }
        complete &= known.get(need);
      }
      if (complete) {
        exercises.add(exercise);
      }
    }
    return new Equipped(exercises, missing);
  }

  private static List<Problem> problems(Session session, Needs need) throws InterruptedException {
    try {
      session.supplies().require(need, new CompletableFuture<>());
      return List.of();
    } catch (CourseException e) {
      return e.problems();
    }
  }
}
