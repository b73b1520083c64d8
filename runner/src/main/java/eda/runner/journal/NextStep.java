package eda.runner.journal;

import eda.runner.course.Chapter;
import eda.runner.course.Course;
import eda.runner.course.Exercise;

/**
 * What a learner does next, and the command for it.
 *
 * <p>The order of the course: read a chapter, do its exercises, take its quiz. Optional exercises
 * are never the next step; everything stays open all the same.
 *
 * @param words what it is, as the end of the sentence "Next: …"
 * @param command the arguments after {@code ./course}
 */
public record NextStep(String words, String command) {
  public static NextStep of(Course course, Progress progress) {
    for (Chapter chapter : course.chapters()) {
      if (!progress.chaptersRead().contains(chapter.name())) {
        return new NextStep(
            "read chapter " + chapter.number() + ", " + chapter.title(),
            "read " + chapter.number());
      }
      for (Exercise exercise : chapter.exercises()) {
        if (!exercise.optional() && !progress.work(exercise.name()).passed()) {
          return new NextStep("the exercise " + exercise.title(), "watch " + exercise.name());
        }
      }
      if (chapter.hasQuiz() && !progress.scores(chapter.name()).passed()) {
        return new NextStep(
            "the knowledge check of chapter " + chapter.number(), "quiz " + chapter.number());
      }
    }
    return new NextStep("everything is done; look at your results", "stats");
  }
}
