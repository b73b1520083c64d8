package eda.runner.verify;

import eda.quiz.Quiz;
import eda.quiz.QuizPage;
import eda.quiz.read.QuizReader;
import eda.runner.course.Chapter;
import eda.runner.course.Exercise;
import eda.runner.course.Problem;
import eda.runner.course.TextFile;
import java.util.List;

/** That a page keeps those rules for texts and quizzes that a program can tell. */
public final class PageProof {
  private static final int MOST_TASK_WORDS = 180;

  private PageProof() {}

  /** Returns the proof of a chapter's page. */
  public static Proof of(Chapter chapter) {
    return Proof.of(chapter.name() + ": text and quiz", checker -> chapter(chapter));
  }

  /** Returns the proof of an exercise's task. */
  public static Proof of(Exercise exercise) {
    return Proof.of(exercise.name() + ": task", checker -> task(exercise));
  }

  private static List<Problem> chapter(Chapter chapter) {
    String text = TextFile.read(chapter.page());
    Findings findings = new Findings(chapter.page());
    QuizPage quizzes = QuizReader.read(text);
    List<Passage> passages = PageText.of(text);
    List<Passage> lesson = passages.stream().filter(p -> !inQuiz(p, quizzes)).toList();
    ShapeRules.check(lesson, findings);
    OrderRules.check(lesson, findings);
    GlossaryRules.check(lesson, findings);
    LanguageRules.check(passages, findings);
    LinkRules.check(passages, findings);
    QuizRules.check(quizzes, text.lines().toList(), findings);
    if (chapter.number() > 1) {
      QuizRules.checkReview(quizzes, findings);
    }
    return findings.problems();
  }

  private static List<Problem> task(Exercise exercise) {
    Findings findings = new Findings(exercise.task());
    List<Passage> passages = PageText.of(TextFile.read(exercise.task()));
    LanguageRules.check(passages, findings);
    LinkRules.check(passages, findings);
    int words =
        PageText.of(exercise.text()).stream()
            .filter(passage -> passage.is(Passage.Kind.PROSE))
            .mapToInt(passage -> passage.words().size())
            .sum();
    if (words > MOST_TASK_WORDS) {
      findings.add(1, "a task of " + words + " words, " + MOST_TASK_WORDS + " at most");
    }
    if (exercise.hints().size() != 3) {
      findings.add(1, "an exercise has three hints, this one " + exercise.hints().size());
    }
    if (exercise.passedText().isEmpty()) {
      findings.add(1, "words after success are missing: ## Passed");
    }
    checkNote(passages, findings);
    return findings.problems();
  }

  private static void checkNote(List<Passage> passages, Findings findings) {
    List<String> after =
        passages.stream()
            .dropWhile(p -> !(p.is(Passage.Kind.HEADING) && p.text().equals("Design note")))
            .map(Passage::plain)
            .toList();
    for (String part : List.of(" goal ", " out of scope ")) {
      if (after.stream().noneMatch(text -> text.contains(part))) {
        findings.add(1, "## Design note has no word on this: " + part.strip());
      }
    }
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
