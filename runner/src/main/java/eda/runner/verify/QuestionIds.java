package eda.runner.verify;

import eda.quiz.Question;
import eda.quiz.read.QuizReader;
import eda.runner.course.Chapter;
import eda.runner.course.Problem;
import eda.runner.course.TextFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** That a question's id is its own in the whole course: the journal knows it by that alone. */
public final class QuestionIds {
  private QuestionIds() {}

  /** Returns the proof of these chapters together. */
  public static Proof of(List<Chapter> chapters) {
    return Proof.of("the course: ids of questions", checker -> problems(chapters));
  }

  private static List<Problem> problems(List<Chapter> chapters) {
    Map<String, Chapter> owners = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Chapter chapter : chapters) {
      QuizReader.read(TextFile.read(chapter.page())).quizzes().stream()
          .flatMap(quiz -> quiz.questions().stream())
          .forEach(question -> check(question, chapter, owners, problems));
    }
    return problems;
  }

  private static void check(
      Question question, Chapter chapter, Map<String, Chapter> owners, List<Problem> problems) {
    Chapter owner = owners.putIfAbsent(question.id(), chapter);
    // Twice on one page is told where the page is read.
    if (owner != null && owner != chapter) {
      problems.add(
          new Problem(
              chapter.page(),
              question.line(),
              "chapter " + owner.number() + " has a question with this id: " + question.id()));
    }
  }
}
