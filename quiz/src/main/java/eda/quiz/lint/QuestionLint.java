package eda.quiz.lint;

import eda.quiz.Finding;
import eda.quiz.Kind;
import eda.quiz.Option;
import eda.quiz.Question;
import eda.quiz.paper.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Looks at one question. */
final class QuestionLint {
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "\\b(?:all|any|two|three|four|several|choose|select|pick|which are|are|options|answers"
              + "|statements|alle|welche|quelles?|quels|cuáles)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NEGATIVE = Pattern.compile("\\b(?:not|except|nicht|außer)\\b");
  private static final Pattern DOUBT =
      Pattern.compile(
          "^actually\\b|\\. actually\\b|there (?:is|was) a mistake|\\bnone of the options"
              + "|should (?:also )?be (?:marked|considered) (?:as )?correct");
  private static final String CORRECT_IS = "correct answer is";

  private final Question question;
  private final List<Finding> findings = new ArrayList<>();

  QuestionLint(Question question) {
    this.question = question;
  }

  List<Finding> findings() {
    if (question.scorable()) {
      checkText();
      if (question.kind() instanceof Kind.Choice choice) {
        checkChoice(choice);
        checkExplanation(choice);
      }
    }
    return findings;
  }

  private void checkText() {
    if (question.explanation().isEmpty()) {
      note(
          "no-explanation",
          "Right or wrong alone teaches little. Add a quote that begins with **Explanation:**.");
    }
    if (question.title().isBlank()) {
      warn("no-title", "This question has no text. Write it into the heading.");
    }
    if (NEGATIVE.matcher(withoutEmphasis(question.title())).find()) {
      note("negative-stem", "A \"not\" is easily overlooked. Write **not**, or ask the other way.");
    }
  }

  private void checkChoice(Kind.Choice choice) {
    int size = choice.options().size();
    if (choice.correct() == size) {
      note("all-correct", "Every option is right. Add options that are wrong.");
    }
    String stem = question.title() + " " + question.body();
    if (choice.correct() > 1 && !ANNOUNCED.matcher(stem).find()) {
      warn(
          "silent-multi-select",
          "Several options are right, but the question does not say so. Ask for all that apply.");
    }
    if (size > 2 && OptionLint.keyStandsOut(choice)) {
      note(
          "key-stands-out",
          "The right option is much longer than the others. Make the others as precise.");
    }
    if (OptionLint.hasTwins(choice)) {
      warn("twin-options", "Two options differ only in case or punctuation. Reword one.");
    }
    checkReferences(choice);
  }

  private void checkReferences(Kind.Choice choice) {
    List<String> texts = choice.options().stream().map(Option::text).toList();
    if (texts.stream().anyMatch(Phrases::closesTheList)) {
      note(
          "of-the-above",
          "\"All\" or \"none of the above\" tests elimination, not knowledge. Name the options.");
    }
    if (texts.stream().anyMatch(Phrases::combinesLetters)) {
      warn(
          "combined-options",
          "An option refers to others by letter, so this question cannot be shuffled. "
              + "Let readers pick several options instead.");
    }
  }

  private void checkExplanation(Kind.Choice choice) {
    String text = question.explanation().toLowerCase(Locale.ROOT);
    if (Phrases.namesPosition(question.explanation())) {
      warn(
          "names-position",
          "The explanation calls an option by its place, so this question cannot be shuffled. "
              + "Quote the option instead.");
    }
    if (DOUBT.matcher(text).find() || namesLure(choice, text)) {
      warn(
          "explanation-doubts-key",
          "The explanation may contradict the marked key. Check which of them is right.");
    }
  }

  /** "The correct answer is" followed by the text of a wrong option. */
  private static boolean namesLure(Kind.Choice choice, String explanation) {
    int at = explanation.indexOf(CORRECT_IS);
    if (at < 0) {
      return false;
    }
    String named = bare(explanation.substring(at + CORRECT_IS.length()));
    boolean key = starts(choice, named, true);
    return !key && starts(choice, named, false);
  }

  private static boolean starts(Kind.Choice choice, String text, boolean correct) {
    return choice.options().stream()
        .filter(option -> option.correct() == correct)
        .map(option -> bare(option.text().toLowerCase(Locale.ROOT)))
        .anyMatch(option -> !option.isEmpty() && text.startsWith(option));
  }

  private static String bare(String text) {
    int start = 0;
    while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    return text.substring(start).replace("*", "").replace("`", "");
  }

  /** The title without what is set in bold, italics or code. */
  private static String withoutEmphasis(String title) {
    StringBuilder plain = new StringBuilder();
    boolean emphasised = false;
    for (int i = 0; i < title.length(); i++) {
      boolean sign = "*_`".indexOf(title.charAt(i)) >= 0;
      boolean doubled = sign && i > 0 && title.charAt(i - 1) == title.charAt(i);
      emphasised ^= sign && !doubled;
      if (!emphasised && !sign) {
        plain.append(title.charAt(i));
      }
    }
    return plain.toString();
  }

  private void note(String code, String message) {
    findings.add(Finding.note(question.line(), code, message));
  }

  private void warn(String code, String message) {
    findings.add(Finding.warning(question.line(), code, message));
  }
}
