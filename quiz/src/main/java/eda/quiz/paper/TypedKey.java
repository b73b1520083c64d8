package eda.quiz.paper;

import eda.quiz.Kind;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The right answer to a question on a paper, in the notation that learners type. */
final class TypedKey {
  private final Paper.Item item;

  TypedKey(Paper.Item item) {
    this.item = item;
  }

  String text() {
    Kind kind = item.question().kind();
    if (kind instanceof Kind.Choice choice) {
      return places(place -> choice.options().get(item.order().get(place)).correct());
    }
    if (kind instanceof Kind.Sequence sequence) {
      return IntStream.range(0, sequence.items().size())
          .mapToObj(source -> Integer.toString(item.order().indexOf(source) + 1))
          .collect(Collectors.joining(" "));
    }
    if (kind instanceof Kind.Matching matching) {
      return matching(matching);
    }
    return kind.key();
  }

  private String places(IntPredicate right) {
    return IntStream.range(0, item.order().size())
        .filter(right)
        .mapToObj(place -> Integer.toString(place + 1))
        .collect(Collectors.joining(","));
  }

  private String matching(Kind.Matching matching) {
    List<String> chips = matching.chips();
    return IntStream.range(0, matching.pairs().size())
        .mapToObj(
            left -> {
              int chip = chips.indexOf(matching.pairs().get(left).right());
              return (left + 1) + Labels.letter(item.order().indexOf(chip));
            })
        .collect(Collectors.joining(" "));
  }
}
