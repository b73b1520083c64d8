package eda.runner.commands;

import eda.quiz.Kind;
import eda.quiz.paper.Answer;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** An answer in the words of the question, for the report and the journal. */
final class GivenAnswer {
  private GivenAnswer() {}

  static String text(Kind kind, Answer answer) {
    if (answer instanceof Answer.Picked picked && kind instanceof Kind.Choice choice) {
      return joined(
          picked.options(), choice.options().stream().map(option -> option.text()).toList());
    }
    if (answer instanceof Answer.Ordered ordered && kind instanceof Kind.Sequence sequence) {
      return joined(ordered.items(), sequence.items());
    }
    if (answer instanceof Answer.Matched matched && kind instanceof Kind.Matching matching) {
      return matched.chips().entrySet().stream()
          .map(
              each ->
                  matching.pairs().get(each.getKey()).left()
                      + " :: "
                      + matching.chips().get(each.getValue()))
          .collect(Collectors.joining("; "));
    }
    if (answer instanceof Answer.Covered covered && kind instanceof Kind.Open open) {
      return joined(covered.points(), open.rubric());
    }
    if (answer instanceof Answer.Typed typed) {
      return typed.text();
    }
    return answer instanceof Answer.Unreadable unreadable ? unreadable.line() : "";
  }

  /** The options that were picked, each by itself; none for other kinds of questions. */
  static List<String> picked(Kind kind, Answer answer) {
    return answer instanceof Answer.Picked picked && kind instanceof Kind.Choice choice
        ? picked.options().stream().map(each -> choice.options().get(each).text()).toList()
        : List.of();
  }

  private static String joined(Collection<Integer> places, List<String> texts) {
    return places.stream().map(texts::get).collect(Collectors.joining("; "));
  }
}
