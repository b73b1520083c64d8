package eda.quiz.exchange;

import eda.quiz.Question;
import eda.quiz.Quiz;
import eda.quiz.read.QuizReader;
import eda.quiz.write.QuizdownWriter;
import java.util.List;

/**
 * Quizdown on a page of Markdown, each quiz below its title.
 *
 * <p>Foreign texts may hold what quizdown can't say, such as options that look like headings.
 * Therefore each quiz is read again, and every question that became another one is a loss.
 */
final class QuizdownFormat implements Format {

  @Override
  public String name() {
    return "quizdown";
  }

  @Override
  public Exported write(List<Quiz> quizzes) {
    Losses losses = new Losses();
    StringBuilder page = new StringBuilder();
    for (Quiz quiz : quizzes) {
      String block = QuizdownWriter.write(quiz);
      compare(quiz, QuizReader.read(block).quizzes(), losses);
      page.append(page.isEmpty() ? "" : "\n");
      if (!quiz.title().isEmpty()) {
        page.append("## ").append(quiz.title()).append("\n\n");
      }
      page.append(block);
    }
    return new Exported.Text(page.toString(), losses.all());
  }

  private static void compare(Quiz quiz, List<Quiz> read, Losses losses) {
    List<Question> again = read.isEmpty() ? List.of() : read.get(0).questions();
    if (!read.isEmpty() && !read.get(0).introduction().equals(quiz.introduction())) {
      losses.add(quiz, "quizdown reads its introduction in another way: check it by hand");
    }
    int next = 0;
    for (Question question : quiz.questions()) {
      boolean found = next < again.size() && again.get(next).title().equals(question.title());
      if (!found) {
        losses.add(
            question, "quizdown finds no question in it: it needs a list of options or points");
      } else if (!same(question, again.get(next++))) {
        losses.add(question, "quizdown reads its text in another way: check it by hand");
      }
    }
  }

  private static boolean same(Question one, Question other) {
    return one.title().equals(other.title())
        && one.body().equals(other.body())
        && one.kind().equals(other.kind())
        && one.hint().equals(other.hint())
        && one.explanation().equals(other.explanation())
        && one.topic().equals(other.topic())
        && one.options().equals(other.options())
        && one.weight().compareTo(other.weight()) == 0;
  }
}
