package eda.runner.commands;

import eda.quiz.Fingerprint;
import eda.quiz.Question;
import eda.quiz.Quiz;
import eda.quiz.paper.Paper;
import eda.quiz.score.Score;
import eda.runner.course.Chapter;
import eda.runner.journal.Identity;
import java.util.List;
import java.util.Optional;

/**
 * A question of the course and where it stands.
 *
 * @param name the name under which its quiz is kept in the journal
 */
record ReviewQuestion(Chapter chapter, String name, Quiz quiz, Question question) {
  Identity identity() {
    return Identity.in(name, question.id());
  }

  String fingerprint() {
    return Fingerprint.of(question);
  }

  /** Returns where to read again after this score, in Markdown. */
  Optional<String> reading(QuestionReading reading, Score score) {
    return reading.after(score, chapter, quiz);
  }

  /** Returns the question alone on a paper; a seed gives it the order that it has in its quiz. */
  Paper.Item item(long seed) {
    Quiz alone =
        new Quiz(
            quiz.title(), "", quiz.options(), List.of(question), quiz.firstLine(), quiz.lastLine());
    return Paper.of(alone, seed, true).items().get(0);
  }
}
