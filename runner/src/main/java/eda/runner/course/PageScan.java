package eda.runner.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the map of a course needs from a page: its title, its links to exercises, and whether it has
 * a quiz.
 *
 * <p>One pass over the lines, without a Markdown parser: the map is drawn at every start, and
 * loading the parser would cost more than everything else in it.
 */
record PageScan(Optional<String> title, List<Link> tasks, boolean hasQuiz) {
  /** A link to a task page, as written, with its line. */
  record Link(String target, int line) {}

  private static final String TASK = "/task.md)";

  static PageScan of(FrontMatter matter) {
    Optional<String> title = matter.value("title");
    List<Link> tasks = new ArrayList<>();
    boolean quiz = false;
    char fence = 0;
    int number = matter.bodyLine();
    for (String line : matter.body().lines().toList()) {
      String text = line.stripLeading();
      char opener = text.startsWith("```") ? '`' : text.startsWith("~~~") ? '~' : 0;
      if (opener != 0 && (fence == 0 || fence == opener)) {
        fence = fence == 0 ? opener : 0;
      } else if (fence == 0) {
        if (title.isEmpty() && text.startsWith("# ")) {
          title = Optional.of(text.substring(2).strip());
        }
        quiz |= opensQuiz(text);
        addLinks(text, number, tasks);
      }
      number++;
    }
    return new PageScan(title, tasks, quiz);
  }

  private static boolean opensQuiz(String text) {
    return text.startsWith("{{<") && text.contains("quiz") && !text.contains("/quiz")
        || text.startsWith("<div") && text.contains("quizdown");
  }

  private static void addLinks(String text, int line, List<Link> links) {
    int end = text.indexOf(TASK);
    while (end >= 0) {
      int start = text.lastIndexOf('(', end);
      if (start >= 0) {
        links.add(new Link(text.substring(start + 1, end + TASK.length() - 1), line));
      }
      end = text.indexOf(TASK, end + 1);
    }
  }
}
