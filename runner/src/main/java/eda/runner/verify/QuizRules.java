package eda.runner.verify;

import eda.quiz.Finding;
import eda.quiz.Kind;
import eda.quiz.Option;
import eda.quiz.Question;
import eda.quiz.Quiz;
import eda.quiz.QuizPage;
import eda.quiz.lint.Lint;
import java.util.List;
import java.util.Locale;

/** That a quiz teaches with each answer and gives none away. */
final class QuizRules {
  private static final int OPTIONS = 4;
  private static final int MOST_COMMENT_WORDS = 60;
  private static final int FEWEST_KEYS = 4;
  private static final List<String> NUMBERS = List.of("", "", "two", "three", "four");

  private final Findings findings;

  private QuizRules(Findings findings) {
    this.findings = findings;
  }

  /**
   * @param lines of the page
   */
  static void check(QuizPage page, List<String> lines, Findings findings) {
    page.findings().forEach(finding -> report(finding, findings));
    Lint.check(page).forEach(finding -> report(finding, findings));
    QuizRules rules = new QuizRules(findings);
    for (Quiz quiz : page.quizzes()) {
      rules.checkKeys(quiz);
      rules.checkLengths(quiz);
      for (Question question : quiz.questions()) {
        rules.checkQuestion(question, lines.get(question.line() - 1));
      }
    }
  }

  /** From the second chapter on a quiz begins with something from before. */
  static void checkReview(QuizPage page, Findings findings) {
    for (Quiz quiz : page.quizzes()) {
      if (quiz.questions().stream().limit(1).noneMatch(q -> q.title().startsWith("Review"))) {
        findings.add(quiz.firstLine(), "a quiz begins with a question from before: ### Review: …");
      }
    }
  }

  private static void report(Finding finding, Findings findings) {
    findings.add(finding.line(), finding.message());
  }

  private void checkQuestion(Question question, String heading) {
    if (!heading.contains("{#")) {
      findings.add(question.line(), "a question needs an id: {#…}");
    }
    if (question.explanation().isEmpty()) {
      findings.add(question.line(), "a question needs an explanation: > **Explanation:** …");
    }
    if (question.kind() instanceof Kind.Choice choice) {
      checkOptions(question, choice);
    }
  }

  private void checkOptions(Question question, Kind.Choice choice) {
    List<Option> options = choice.options();
    boolean few = choice.multiple() ? options.size() < OPTIONS : options.size() != OPTIONS;
    if (few && !choice.trueFalse()) {
      findings.add(
          question.line(), "a question has " + OPTIONS + " options, not " + options.size());
    }
    long keys = options.stream().filter(Option::correct).count();
    if (keys > 1 && keys < NUMBERS.size() && !says(question, NUMBERS.get((int) keys))) {
      findings.add(
          question.line(),
          "a question says how many options are right: " + NUMBERS.get((int) keys));
    }
    for (Option option : options) {
      int words = option.comment().isBlank() ? 0 : option.comment().strip().split("\\s+").length;
      if (words == 0) {
        findings.add(question.line(), "no text under the option “" + option.text() + "”");
      } else if (words > MOST_COMMENT_WORDS) {
        findings.add(
            question.line(),
            "the text under “" + option.text() + "” has " + words + " words, not at most 60");
      }
    }
    int longest = options.stream().mapToInt(option -> option.text().length()).max().orElse(0);
    int shortest = options.stream().mapToInt(option -> option.text().length()).min().orElse(0);
    // Half as long again is seen at a glance; a few letters more of a short option are not.
    if (longest > shortest + shortest / 2 + 6) {
      findings.add(
          question.line(),
          "options have about one length, these " + shortest + " to " + longest + " characters");
    }
  }

  private static boolean says(Question question, String number) {
    return question.title().toLowerCase(Locale.ROOT).contains(number);
  }

  /** Who takes the longest option each time must not pass. */
  private void checkLengths(Quiz quiz) {
    int keys = 0;
    int longest = 0;
    for (Question question : quiz.questions()) {
      if (question.kind() instanceof Kind.Choice choice && !choice.multiple()) {
        int most = choice.options().stream().mapToInt(o -> o.text().length()).max().orElse(0);
        boolean longestIsKey =
            choice.options().stream().anyMatch(o -> o.correct() && o.text().length() == most);
        keys++;
        longest += longestIsKey ? 1 : 0;
      }
    }
    if (keys >= FEWEST_KEYS && 2 * longest > keys) {
      findings.add(
          quiz.firstLine(),
          "the right option is the longest one in " + longest + " of " + keys + " questions");
    }
  }

  /** No place of the page may hold the key of more than half of the questions. */
  private void checkKeys(Quiz quiz) {
    int[] places = new int[OPTIONS];
    int keys = 0;
    for (Question question : quiz.questions()) {
      if (question.kind() instanceof Kind.Choice choice
          && !choice.multiple()
          && choice.options().size() == OPTIONS) {
        int place = choice.options().stream().map(Option::correct).toList().indexOf(true);
        if (place >= 0) {
          places[place]++;
          keys++;
        }
      }
    }
    for (int place = 0; place < OPTIONS; place++) {
      if (keys >= FEWEST_KEYS && 2 * places[place] > keys) {
        findings.add(
            quiz.firstLine(),
            "the right option stands in place "
                + (place + 1)
                + " in "
                + places[place]
                + " of "
                + keys
                + " questions: vary it");
      }
    }
  }
}
