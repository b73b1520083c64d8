package eda.quiz.exchange;

import eda.quiz.Kind;
import eda.quiz.Question;
import java.util.List;

/**
 * Questions in the kinds that Moodle has: it knows no output of a program.
 *
 * <p>One line of output becomes a short text; more lines become an open question whose explanation
 * shows them.
 */
final class Simplified {
  private Simplified() {}

  static Question of(Question question, Losses losses) {
    if (!(question.kind() instanceof Kind.Output output)) {
      return question;
    }
    String expected = output.expected().strip();
    if (expected.lines().count() <= 1 && !expected.contains("`") && !expected.isEmpty()) {
      losses.add(question, "the output of a program becomes a short text");
      return question.as(shortText(expected), question.explanation());
    }
    losses.add(question, "the output of a program becomes an open question, marked by hand");
    String shown = "It prints:\n\n" + indented(output.expected());
    String after = question.explanation().isEmpty() ? "" : "\n\n" + question.explanation();
    return question.as(new Kind.Open(List.of()), shown + after);
  }

  private static Kind shortText(String expected) {
    return new Kind.ShortText(List.of("`" + expected + "`"));
  }

  private static String indented(String text) {
    return String.join("\n", text.stripTrailing().lines().map(line -> "    " + line).toList());
  }
}
