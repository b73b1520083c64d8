package eda.runner.commands;

import eda.quiz.Quiz;
import eda.quiz.read.QuizReader;
import eda.runner.course.Chapter;
import eda.runner.course.Exercise;
import java.util.ArrayList;
import java.util.List;

/**
 * A chapter's Markdown as it is read: the quiz, which would give its answers away, becomes a line
 * that says how to take it, and links to exercises name the command that starts them.
 */
final class ChapterPage {
  private ChapterPage() {}

  /** For paper and pagers: where no link can be followed, a task is in bold. */
  static String of(Chapter chapter, String text) {
    return page(chapter, text, false);
  }

  /** For the reader, in which tasks can be opened. */
  static String linked(Chapter chapter, String text) {
    return page(chapter, text, true);
  }

  private static String page(Chapter chapter, String text, boolean linked) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    List<Quiz> quizzes = chapter.hasQuiz() ? QuizReader.read(text).quizzes() : List.of();
    for (int i = quizzes.size() - 1; i >= 0; i--) {
      Quiz quiz = quizzes.get(i);
      List<String> block = lines.subList(quiz.firstLine() - 1, quiz.lastLine());
      block.clear();
      block.add(count(quiz) + " with feedback at once: `./course quiz " + chapter.number() + "`");
    }
    String page =
        String.join("\n", lines).replace("\n```output\n", "\n*It prints:*\n\n```output\n");
    for (Exercise exercise : chapter.exercises()) {
      page = withCommand(page, exercise.name(), linked);
    }
    return page;
  }

  private static String count(Quiz quiz) {
    int questions = quiz.questions().size();
    return questions == 1 ? "One question" : questions + " questions";
  }

  /** {@code [Text](../…/first-bus/task.md)}, or the text in bold, and then the command. */
  private static String withCommand(String page, String exercise, boolean linked) {
    String end = "/" + exercise + "/task.md)";
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (int at = page.indexOf(end); at >= 0; at = page.indexOf(end, from)) {
      int middle = page.lastIndexOf("](", at);
      int start = middle < from ? -1 : page.lastIndexOf('[', middle);
      if (start < from) {
        out.append(page, from, at + end.length());
      } else {
        out.append(page, from, start)
            .append(linked ? page.substring(start, at + end.length()) : bold(page, start, middle))
            .append(" (`./course watch ")
            .append(exercise)
            .append("`)");
      }
      from = at + end.length();
    }
    return out.append(page, from, page.length()).toString();
  }

  private static String bold(String page, int start, int middle) {
    return "**" + page.substring(start + 1, middle) + "**";
  }
}
