package eda.quiz.paper;

import eda.quiz.Kind;
import eda.quiz.Option;
import eda.quiz.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What must stay where it is when the options of a choice question are shuffled.
 *
 * @param order places in the source, in the order in which they are shown unshuffled
 * @param free how many places at the start of the order may be shuffled; the rest is pinned
 */
public record Pinning(List<Integer> order, int free) {
  public Pinning {
    order = List.copyOf(order);
  }

  public static Pinning of(Question question) {
    if (!(question.kind() instanceof Kind.Choice choice)) {
      return new Pinning(List.of(), 0);
    }
    List<String> texts = choice.options().stream().map(Option::text).toList();
    List<Integer> source = IntStream.range(0, texts.size()).boxed().toList();
    if (choice.trueFalse()) {
      boolean yesFirst = Phrases.affirms(texts.get(0));
      return new Pinning(yesFirst ? source : List.of(1, 0), 0);
    }
    if (Phrases.ascending(texts)
        || texts.stream().anyMatch(Phrases::combinesLetters)
        || Phrases.namesPosition(question.explanation())) {
      return new Pinning(source, 0);
    }
    List<Integer> order = new ArrayList<>(source);
    order.removeIf(place -> Phrases.closesTheList(texts.get(place)));
    int free = order.size();
    source.stream().filter(place -> !order.contains(place)).toList().forEach(order::add);
    return new Pinning(order, free);
  }

  /** Nothing may be shuffled. */
  public boolean fixed() {
    return free == 0;
  }

  List<Integer> shuffled(Shuffle shuffle) {
    List<Integer> shown = new ArrayList<>(shuffle.shuffled(free).stream().map(order::get).toList());
    shown.addAll(order.subList(free, order.size()));
    return shown;
  }
}
