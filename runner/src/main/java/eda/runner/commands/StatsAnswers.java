package eda.runner.commands;

import eda.quiz.Kind;
import eda.quiz.Option;
import eda.runner.journal.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The answers to a question as its analysis shows them: of a choice its options, also those that
 * nobody picked.
 *
 * @param possibleKeys wrong answers that more of the better learners prefer than a right one
 */
record StatsAnswers(List<Item.Pick> picks, List<String> possibleKeys) {

  static StatsAnswers of(Item item, Optional<Kind> kind) {
    if (kind.isEmpty() || !(kind.get() instanceof Kind.Choice choice)) {
      return new StatsAnswers(item.picks(), item.possibleKeys());
    }
    Set<String> key =
        choice.options().stream()
            .filter(Option::correct)
            .map(Option::text)
            .collect(Collectors.toSet());
    List<Item.Pick> given = choice.multiple() ? item.options(key) : item.picks();
    if (given.isEmpty()) {
      return new StatsAnswers(item.picks(), item.possibleKeys());
    }
    List<Item.Pick> picks = withUnpicked(given, choice);
    return new StatsAnswers(picks, choice.multiple() ? preferred(picks) : item.possibleKeys());
  }

  private static List<Item.Pick> withUnpicked(List<Item.Pick> given, Kind.Choice choice) {
    Set<String> known = given.stream().map(Item.Pick::given).collect(Collectors.toSet());
    List<Item.Pick> picks = new ArrayList<>(given);
    choice.options().stream()
        .filter(option -> !known.contains(option.text()))
        .map(option -> Item.Pick.none(option.text(), option.correct()))
        .forEach(picks::add);
    return picks;
  }

  /** Wrong options that more of the better half picked than the right option they picked least. */
  private static List<String> preferred(List<Item.Pick> options) {
    int least =
        options.stream().filter(Item.Pick::right).mapToInt(Item.Pick::upper).min().orElse(0);
    return options.stream()
        .filter(option -> !option.right() && option.upper() > least)
        .map(Item.Pick::given)
        .toList();
  }
}
