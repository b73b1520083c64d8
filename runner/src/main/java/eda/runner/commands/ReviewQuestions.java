package eda.runner.commands;

import eda.quiz.Quiz;
import eda.quiz.read.QuizReader;
import eda.quiz.read.Reading;
import eda.runner.course.Chapter;
import eda.runner.course.Course;
import eda.runner.course.TextFile;
import eda.runner.journal.Identity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The questions of a course's chapters that can be asked, found by id or by fingerprint. */
final class ReviewQuestions {
  private final Reading reading;
  private final Map<String, List<ReviewQuestion>> byId = new HashMap<>();
  private final Map<String, ReviewQuestion> byFingerprint = new HashMap<>();

  ReviewQuestions(Course course, Reading reading) {
    this.reading = reading;
    course.chapters().stream().filter(Chapter::hasQuiz).forEach(this::add);
  }

  private void add(Chapter chapter) {
    int quizzes = 0;
    for (Quiz quiz : QuizReader.read(TextFile.read(chapter.page()), reading).quizzes()) {
      if (!quiz.questions().isEmpty()) {
        String name = QuizSource.nameIn(chapter, quizzes++);
        quiz.questions().stream()
            .filter(question -> question.scorable())
            .map(question -> new ReviewQuestion(chapter, name, quiz, question))
            .forEach(this::add);
      }
    }
  }

  private void add(ReviewQuestion question) {
    byId.computeIfAbsent(question.question().id(), id -> new ArrayList<>()).add(question);
    byFingerprint.putIfAbsent(question.fingerprint(), question);
  }

  /**
   * Returns the question with this id in the chapter of this quiz, where there is none the one with
   * the same content, and else one with the same id in another chapter.
   */
  Optional<ReviewQuestion> find(String id, String quiz, String fingerprint) {
    List<ReviewQuestion> same = byId.getOrDefault(id, List.of());
    Identity identity = Identity.in(quiz, id);
    return same.stream()
        .filter(each -> each.identity().equals(identity))
        .findFirst()
        .or(() -> same.stream().filter(each -> each.fingerprint().equals(fingerprint)).findFirst())
        .or(() -> Optional.ofNullable(byFingerprint.get(fingerprint)))
        .or(() -> same.stream().findFirst());
  }
}
