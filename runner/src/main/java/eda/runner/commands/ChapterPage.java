package eda.runner.commands;

import eda.quiz.read.QuizReader;
import eda.quiz.read.Reading;
import eda.runner.course.Chapter;
import eda.runner.course.Exercise;
import eda.runner.screen.reader.CommandMarks;
import java.util.ArrayList;
import java.util.List;

/**
 * A chapter's Markdown as it is read: the quiz, which would give its answers away, becomes a line
 * that says how to take it, and links to exercises name the command that starts them.
 */
final class ChapterPage {
  private ChapterPage() {}

  /** For paper and pagers: where no link can be followed, a task is in bold. */
  static String of(Chapter chapter, String text, Reading reading) {
    return page(chapter, withoutQuizzes(chapter, text, reading, false), false);
  }

  /** For the reader, in which tasks, exercises and quizzes can be opened. */
  static String linked(Chapter chapter, String text, Reading reading) {
    return page(chapter, withoutQuizzes(chapter, text, reading, true), true);
  }

  private static String page(Chapter chapter, String text, boolean linked) {
    String page = text.replace("\n```output\n", "\n*It prints:*\n\n```output\n");
    for (Exercise exercise : chapter.exercises()) {
      page = withCommand(page, exercise.name(), linked);
    }
    return page;
  }

  private static String withoutQuizzes(
      Chapter chapter, String text, Reading reading, boolean linked) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    List<QuizReader.Place> places =
        chapter.hasQuiz() ? QuizReader.places(text, reading) : List.of();
    for (int i = places.size() - 1; i >= 0; i--) {
      List<String> block = lines.subList(places.get(i).firstLine() - 1, places.get(i).lastLine());
      block.clear();
      block.add("Questions with feedback at once: " + command("quiz " + chapter.number(), linked));
    }
    return String.join("\n", lines);
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
            .append(" (")
            .append(command("watch " + exercise, linked))
            .append(")");
      }
      from = at + end.length();
    }
    return out.append(page, from, page.length()).toString();
  }

  private static String command(String command, boolean linked) {
    return linked ? CommandMarks.link(command) : "`./course " + command + "`";
  }

  private static String bold(String page, int start, int middle) {
    return "**" + page.substring(start + 1, middle) + "**";
  }
}
