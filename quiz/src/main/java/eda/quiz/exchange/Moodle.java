package eda.quiz.exchange;

import eda.quiz.Kind;
import eda.quiz.Question;

/** What all of Moodle's formats have in common. */
final class Moodle {
  private Moodle() {}

  /** An accepted text without wildcards: Moodle takes a bare asterisk for any text. */
  static String literal(String text) {
    return text.replace("*", "\\*");
  }

  /** What the literal text was. */
  static String typed(String literal) {
    return literal.replace("\\*", "*");
  }

  /** Whether an accepted text has an asterisk that stands for any text. */
  static boolean wildcard(String literal) {
    return literal.replace("\\*", "").contains("*");
  }

  /** Tells of right sides with Markdown, which Moodle shows as it is typed. */
  static void plain(Question question, Kind.Matching matching, Losses losses) {
    if (matching.chips().stream().anyMatch(Html::marked)) {
      losses.add(question, "Markdown in right sides is shown as plain text");
    }
  }

  /** Tells where Moodle has no grade for the weight of an option. */
  static void weights(Question question, Kind.Choice choice, Losses losses) {
    int right = choice.correct();
    boolean known = Weights.known(right) && Weights.known(choice.options().size() - right);
    if (choice.multiple() && !known) {
      losses.add(question, "Moodle has no grade for such small weights: import the nearest ones");
    }
  }
}
