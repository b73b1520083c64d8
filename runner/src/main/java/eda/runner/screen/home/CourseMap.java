package eda.runner.screen.home;

import eda.runner.course.Chapter;
import eda.runner.course.Course;
import eda.runner.course.Exercise;
import eda.runner.journal.NextStep;
import eda.runner.journal.Progress;
import java.util.ArrayList;
import java.util.List;

/**
 * The course as a list of places, and how far the learner is.
 *
 * @param next the index of the place that comes next
 */
public record CourseMap(String title, List<Stop> stops, List<Tally> tallies, int next) {
  /** How many of something are done. */
  public record Tally(String what, int done, int all) {}

  public CourseMap {
    stops = List.copyOf(stops);
    tallies = List.copyOf(tallies);
  }

  public static CourseMap of(Course course, Progress progress) {
    List<Stop> stops = new ArrayList<>();
    for (Chapter chapter : course.chapters()) {
      stops.add(chapter(chapter, progress));
      for (Exercise exercise : chapter.exercises()) {
        stops.add(exercise(exercise, progress.work(exercise.name())));
      }
      if (chapter.hasQuiz()) {
        stops.add(quiz(chapter, progress.scores(chapter.name())));
      }
    }
    stops.add(new Stop("review", Stop.State.OPEN, "Review", "answer again what is due", 0));
    stops.add(
        new Stop("stats", Stop.State.OPEN, "Progress", "your time, scores and weak spots", 0));
    String command = NextStep.of(course, progress).command();
    List<String> commands = stops.stream().map(Stop::command).toList();
    return new CourseMap(
        course.title(), stops, tallies(course, progress), Math.max(0, commands.indexOf(command)));
  }

  private static List<Tally> tallies(Course course, Progress progress) {
    List<Chapter> chapters = course.chapters();
    List<Chapter> quizzes = chapters.stream().filter(Chapter::hasQuiz).toList();
    List<Exercise> exercises = course.exercises();
    return List.of(
        new Tally(
            "read",
            count(chapters.stream().map(c -> isRead(c, progress)).toList()),
            chapters.size()),
        new Tally(
            "exercises",
            count(exercises.stream().map(e -> progress.work(e.name()).passed()).toList()),
            exercises.size()),
        new Tally(
            "quizzes",
            count(quizzes.stream().map(c -> progress.scores(c.name()).passed()).toList()),
            quizzes.size()));
  }

  private static int count(List<Boolean> done) {
    return (int) done.stream().filter(each -> each).count();
  }

  private static boolean isRead(Chapter chapter, Progress progress) {
    return progress.chaptersRead().contains(chapter.name());
  }

  private static Stop chapter(Chapter chapter, Progress progress) {
    boolean read = isRead(chapter, progress);
    return new Stop(
        "read " + chapter.number(),
        read ? Stop.State.DONE : Stop.State.OPEN,
        chapter.number() + " " + chapter.title(),
        read ? "read" : "",
        0);
  }

  private static Stop exercise(Exercise exercise, Progress.Work work) {
    Stop.State tried = work.checks() > 0 ? Stop.State.TRIED : Stop.State.OPEN;
    return new Stop(
        "watch " + exercise.name(),
        work.passed() ? Stop.State.DONE : tried,
        exercise.title(),
        "★".repeat(exercise.stars())
            + " "
            + exercise.minutes()
            + " min"
            + (exercise.optional() ? ", optional" : ""),
        1);
  }

  private static Stop quiz(Chapter chapter, Progress.QuizScores scores) {
    Stop.State tried = scores.taken() > 0 ? Stop.State.TRIED : Stop.State.OPEN;
    return new Stop(
        "quiz " + chapter.number(),
        scores.passed() ? Stop.State.DONE : tried,
        "Knowledge check",
        scores.taken() == 0 ? "" : "best " + Math.round(scores.best() * 100) + "%",
        1);
  }
}
