package eda.runner.commands;

import eda.runner.course.CourseException;
import eda.runner.course.Exercise;
import eda.runner.course.Library;
import eda.runner.course.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Which of some exercises have the libraries that they need, now that they were looked for.
 *
 * @param missing why others have not, each library once
 */
record Equipped(List<Exercise> exercises, List<Problem> missing) {
  Equipped {
    exercises = List.copyOf(exercises);
    missing = List.copyOf(missing);
  }

  static Equipped of(Session session, List<Exercise> wanted) throws InterruptedException {
    List<Exercise> exercises = new ArrayList<>();
    Map<Library, Boolean> known = new HashMap<>();
    List<Problem> missing = new ArrayList<>();
    for (Exercise exercise : wanted) {
      boolean complete = true;
      for (Library library : exercise.needs().libraries()) {
        if (!known.containsKey(library)) {
          List<Problem> problems = problems(session, library);
          missing.addAll(problems);
          known.put(library, problems.isEmpty());
        }
        complete &= known.get(library);
      }
      if (complete) {
        exercises.add(exercise);
      }
    }
    return new Equipped(exercises, missing);
  }

  private static List<Problem> problems(Session session, Library library)
      throws InterruptedException {
    try {
      session.libraries().require(List.of(library), new CompletableFuture<>());
      return List.of();
    } catch (CourseException e) {
      return e.problems();
    }
  }
}
