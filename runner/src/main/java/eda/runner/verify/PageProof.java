package eda.runner.verify;

import eda.quiz.Quiz;
import eda.quiz.QuizPage;
import eda.quiz.read.QuizReader;
import eda.runner.course.Chapter;
import eda.runner.course.Exercise;
import eda.runner.course.Problem;
import eda.runner.course.TextFile;
import java.nio.file.Path;
import java.util.List;

/** That a page keeps those rules for texts and quizzes that a program can tell. */
public final class PageProof {
  private PageProof() {}

  /** Returns the proof of a chapter's page. */
  public static Proof of(Chapter chapter) {
    return Proof.of(chapter.name() + ": text and quiz", checker -> chapter(chapter.page()));
  }

  /** Returns the proof of an exercise's task. */
  public static Proof of(Exercise exercise) {
    return Proof.of(exercise.name() + ": task", checker -> task(exercise));
  }

  private static List<Problem> chapter(Path page) {
    String text = TextFile.read(page);
    Findings findings = new Findings(page);
    QuizPage quizzes = QuizReader.read(text);
    List<Passage> passages = PageText.of(text);
    ShapeRules.check(passages.stream().filter(p -> !inQuiz(p, quizzes)).toList(), findings);
    LanguageRules.check(passages, findings);
    LinkRules.check(passages, findings);
    QuizRules.check(quizzes, text.lines().toList(), findings);
    return findings.problems();
  }

  private static List<Problem> task(Exercise exercise) {
    Findings findings = new Findings(exercise.task());
    List<Passage> passages = PageText.of(TextFile.read(exercise.task()));
    LanguageRules.check(passages, findings);
    LinkRules.check(passages, findings);
    if (exercise.hints().size() != 3) {
      findings.add(1, "an exercise has three hints, this one " + exercise.hints().size());
    }
    if (exercise.passedText().isEmpty()) {
      findings.add(1, "words after success are missing: ## Passed");
    }
    return findings.problems();
  }

  private static boolean inQuiz(Passage passage, QuizPage quizzes) {
    for (Quiz quiz : quizzes.quizzes()) {
      if (passage.line() >= quiz.firstLine() && passage.line() <= quiz.lastLine()) {
        return true;
      }
    }
    return false;
  }
}
