package eda.runner.course;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a task page: the text, the hints from vague to plain, and the words after success.
 */
record TaskPage(String text, List<String> hints, String passed) {
  TaskPage {
    hints = List.copyOf(hints);
  }

  static TaskPage of(String body) {
    StringBuilder text = new StringBuilder();
    List<StringBuilder> hints = new ArrayList<>();
    StringBuilder passed = new StringBuilder();
    StringBuilder current = text;
    for (String line : body.lines().toList()) {
      if (line.startsWith("## Hint")) {
        current = new StringBuilder();
        hints.add(current);
      } else if (line.stripTrailing().equals("## Passed")) {
        current = passed;
      } else if (line.stripTrailing().equals("## Design note")) {
        // For authors; a learner never sees it.
        current = new StringBuilder();
      } else {
        current.append(line).append('\n');
      }
    }
    List<String> hintTexts = hints.stream().map(hint -> hint.toString().strip()).toList();
    return new TaskPage(text.toString().strip(), hintTexts, passed.toString().strip());
  }
}
