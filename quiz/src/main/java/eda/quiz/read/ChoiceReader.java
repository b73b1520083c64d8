package eda.quiz.read;

import eda.quiz.Finding;
import eda.quiz.Kind;
import eda.quiz.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a list of marked options and reports what is wrong with them. */
final class ChoiceReader {
  /** How much of an option a message repeats. */
  private static final int NAMED = 60;

  private final Findings findings;
  private final boolean checkboxes;
  private boolean scorable = true;

  ChoiceReader(Findings findings, boolean checkboxes) {
    this.findings = findings;
    this.checkboxes = checkboxes;
  }

  Key read(AnswerList list, Draft draft, int line) {
    List<Option> all = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      Item item = list.items().get(i);
      new Slips(findings).report(item);
      boolean correct = item.mark().sign() == Mark.Sign.RIGHT;
      all.add(new Option(item.bare(), correct, draft.comment(i)));
    }
    if (list.items().stream().anyMatch(item -> item.mark().sign() == Mark.Sign.NONE)) {
      warn(line, "mixed-marks", "Some options have no mark and count as wrong. Mark them [ ].");
    }
    List<Option> options = merged(all, line);
    long correct = options.stream().filter(Option::correct).count();
    Kind.Choice choice = new Kind.Choice(options, correct > 1 || checkboxes);
    checkKey(choice, line);
    if (list.ordered() && correct > 1) {
      warn(
          line,
          "several-in-ordered-list",
          "Several options of a numbered list are right. Use hyphens where several may be picked.");
    }
    return new Key(choice, scorable);
  }

  private void checkKey(Kind.Choice choice, int line) {
    if (!scorable) {
      return;
    }
    if (choice.options().size() == 1) {
      fail(line, "one-option", "There is only one option. Add options that are wrong.");
    } else if (choice.correct() == 0) {
      fail(line, "no-correct-option", "No option is marked as right. Mark one with [x].");
    } else if (choice.trueFalse() && choice.correct() == 2) {
      fail(line, "both-correct", "Both sides of this pair are marked as right. Keep one [x].");
    }
  }

  private List<Option> merged(List<Option> options, int line) {
    Map<String, Option> merged = new LinkedHashMap<>();
    List<Option> repeated = new ArrayList<>();
    for (Option option : options) {
      Option same = merged.putIfAbsent(option.text(), option);
      if (same != null && same.correct() != option.correct() && scorable) {
        String named = "The option \"" + shortened(option.text()) + "\" stands here";
        fail(line, "contradicting-options", named + " as right and as wrong. Keep one.");
      } else if (same != null && same.correct() == option.correct()) {
        String named = "The option \"" + shortened(option.text()) + "\"";
        warn(line, "same-option", named + " is repeated. Remove one.");
        repeated.add(option);
      }
    }
    if (!scorable) {
      return options;
    }
    repeated.forEach(option -> findings.addRepeated(option.correct()));
    return List.copyOf(merged.values());
  }

  private static String shortened(String text) {
    String first = text.lines().findFirst().orElse("");
    boolean whole = first.length() == text.length() && first.length() <= NAMED;
    return whole ? text : first.substring(0, Math.min(NAMED, first.length())) + "…";
  }

  private void fail(int line, String code, String message) {
    scorable = false;
    findings.add(Finding.error(line, code, message + " Until then it is not scored."));
  }

  private void warn(int line, String code, String message) {
    findings.add(Finding.warning(line, code, message));
  }
}
