package eda.quiz.read;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * A second opinion on what is in a page: counts line by line, as a person with a pencil would, and
 * shares no code with the reader.
 *
 * <p>It knows tidy quizdown between {@code {{< quizdown >}}}, {@code {{< quiz >}}} or a {@code
 * div}, and nothing of slips of the pen.
 */
final class PlainCounter {
  private final Deque<String> lines;
  private int quizzes;
  private int questions;
  private int options;
  private int correct;
  private int explained;

  private boolean asked;
  private boolean explainedHere;

  private PlainCounter(String page) {
    String text = page.startsWith("\ufeff") ? page.substring(1) : page;
    lines = new ArrayDeque<>(Arrays.asList(text.split("\r\n|\r|\n")));
  }

  static Counts count(String page) {
    PlainCounter counter = new PlainCounter(page);
    counter.skipFrontMatter();
    while (!counter.lines.isEmpty()) {
      String line = counter.lines.poll();
      if (isFence(line)) {
        counter.skipFence(line);
      } else if (opens(line)) {
        counter.countQuiz();
      }
    }
    return new Counts(
        counter.quizzes, counter.questions, counter.options, counter.correct, counter.explained);
  }

  private void skipFrontMatter() {
    String first = lines.peek();
    if ("---".equals(first) || "+++".equals(first)) {
      lines.poll();
      while (!lines.isEmpty() && !lines.poll().equals(first)) {
        continue;
      }
    }
  }

  private static boolean isFence(String line) {
    return line.strip().startsWith("```") || line.strip().startsWith("~~~");
  }

  private void skipFence(String opener) {
    String sign = opener.strip().substring(0, 3);
    while (!lines.isEmpty()) {
      String line = lines.poll().strip();
      if (line.startsWith(sign) && line.replace(sign.substring(0, 1), "").isEmpty()) {
        return;
      }
    }
  }

  private static boolean opens(String line) {
    String bare = line.replace(" ", "");
    return bare.equals("{{<quizdown>}}")
        || bare.equals("{{<quiz>}}")
        || bare.equals("<divclass=\"quizdown\">");
  }

  private static boolean closes(String line) {
    String bare = line.replace(" ", "");
    return bare.equals("{{</quizdown>}}") || bare.equals("{{</quiz>}}") || bare.equals("</div>");
  }

  private void countQuiz() {
    int before = questions;
    startQuestion();
    while (!lines.isEmpty()) {
      String line = lines.poll();
      if (closes(line)) {
        break;
      }
      countLine(line);
    }
    quizzes += questions > before ? 1 : 0;
  }

  private void startQuestion() {
    asked = false;
    explainedHere = false;
  }

  private void countLine(String line) {
    if (isFence(line)) {
      skipFence(line);
    } else if (line.startsWith("#")) {
      startQuestion();
    } else if (isItem(line)) {
      questions += asked ? 0 : 1;
      asked = true;
      countItem(line.substring(line.indexOf(' ')).strip());
      if (isFence(line.substring(line.indexOf(' ')))) {
        skipFence(line.substring(line.indexOf(' ')));
      }
    } else if (isExplanation(line) && !explainedHere) {
      explainedHere = true;
      explained++;
    }
  }

  private void countItem(String item) {
    boolean right = item.startsWith("[x] ") || item.startsWith("[X] ");
    options += right || item.startsWith("[ ] ") ? 1 : 0;
    correct += right ? 1 : 0;
  }

  private static boolean isItem(String line) {
    return line.matches("[-*+] .*|[0-9]+[.)] .*");
  }

  private static boolean isExplanation(String line) {
    return line.startsWith("> **Explanation:**") || line.startsWith("> Explanation:");
  }
}
