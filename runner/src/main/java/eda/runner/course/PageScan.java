package eda.runner.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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

  /**
   * How the lines begin that can mean something: headings, fences, shortcodes, tags, containers.
   */
  private static final String MARKS = "#`~{<:";

  static PageScan of(FrontMatter matter, Set<String> shortcodes) {
    Scan scan = new Scan(matter.value("title"), shortcodes);
    String body = matter.body();
    int number = matter.bodyLine();
    int link = body.indexOf(TASK);
    // By hand and not as a stream of lines: this runs in a JVM that is a few milliseconds old.
    for (int start = 0; start < body.length(); number++) {
      int end = body.indexOf('\n', start);
      end = end < 0 ? body.length() : end;
      boolean linked = link >= 0 && link < end;
      if (linked || MARKS.indexOf(firstMark(body, start, end)) >= 0) {
        scan.look(body.substring(start, end), number);
      }
      link = linked ? body.indexOf(TASK, end) : link;
      start = end + 1;
    }
    return new PageScan(scan.title, scan.tasks, scan.quiz);
  }

  private static char firstMark(String text, int start, int end) {
    int at = start;
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < end ? text.charAt(at) : ' ';
  }

  private static final class Scan {
    private final Set<String> shortcodes;
    private Optional<String> title;
    private final List<Link> tasks = new ArrayList<>();
    private boolean quiz;
    private String fence = "";

    Scan(Optional<String> title, Set<String> shortcodes) {
      this.title = title;
      this.shortcodes = shortcodes;
    }

    void look(String line, int number) {
      String text = line.stripLeading();
      String run = fenceRun(text);
      if (!fence.isEmpty()) {
        boolean closes = run.startsWith(fence) && run.equals(text.stripTrailing());
        fence = closes ? "" : fence;
      } else if (opensFence(text, run)) {
        fence = run;
        quiz |= info(text, run).equals("quizdown") || info(text, run).equals("{quizdown}");
      } else {
        if (title.isEmpty() && text.startsWith("# ") && line.length() - text.length() < 4) {
          title = Optional.of(text.substring(2).strip());
        }
        quiz |= opensQuiz(text, shortcodes);
        addLinks(text, number, tasks);
      }
    }
  }

  /** The backticks or tildes with which the text begins. */
  private static String fenceRun(String text) {
    int length = 0;
    while (length < text.length()
        && (text.charAt(0) == '`' || text.charAt(0) == '~')
        && text.charAt(length) == text.charAt(0)) {
      length++;
    }
    return text.substring(0, length);
  }

  private static boolean opensFence(String text, String run) {
    boolean code = run.startsWith("`") && info(text, run).indexOf('`') >= 0;
    return run.length() >= 3 && !code;
  }

  private static String info(String text, String run) {
    return text.substring(run.length()).strip();
  }

  private static boolean opensQuiz(String text, Set<String> shortcodes) {
    if (text.startsWith("{{<") || text.startsWith("{{%")) {
      String shortcode = text.substring(3).strip().toLowerCase(Locale.ROOT);
      return isCalled(shortcode, "quizdown")
          || shortcodes.stream().anyMatch(name -> isCalled(shortcode, name));
    }
    return text.regionMatches(true, 0, "<quiz>", 0, 6)
        || text.regionMatches(true, 0, "<div", 0, 4) && text.contains("quizdown")
        || text.startsWith("<!--") && text.contains("quizdown:start")
        || text.startsWith(":::") && text.contains("quizdown");
  }

  private static boolean isCalled(String shortcode, String name) {
    int end = name.length();
    return shortcode.startsWith(name)
        && (shortcode.length() == end || " \t>%".indexOf(shortcode.charAt(end)) >= 0);
  }

  private static void addLinks(String text, int line, List<Link> links) {
    int end = text.indexOf(TASK);
    while (end >= 0) {
      int start = text.lastIndexOf("](", end) + 2;
      if (start >= 2) {
        String target = text.substring(start, end + TASK.length() - 1);
        // A page of another site is none of this course's tasks.
        if (!target.contains("://") && target.indexOf(' ') < 0) {
          links.add(new Link(target, line));
        }
      }
      end = text.indexOf(TASK, end + 1);
    }
  }
}
