package eda.quiz.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Function;

/**
 * Mixes a list over its topics: no two neighbours share one, or as few as possible.
 *
 * <p>Mixed practice is remembered better than practice in blocks (Rohrer, Dedrick and Burgess
 * 2014). What stands earlier in the list stays as early as the mixing allows.
 */
public final class Interleaved<T> {
  private final Map<String, Queue<Place<T>>> waiting = new LinkedHashMap<>();
  private int left;
  private String last = "";

  /** An element and where it stood. */
  private record Place<T>(int index, T value) {}

  private Interleaved(List<T> byPriority, Function<T, String> topic) {
    for (T value : byPriority) {
      // A prefix, so that no topic equals the empty one that nothing has.
      waiting
          .computeIfAbsent("t" + topic.apply(value), name -> new ArrayDeque<>())
          .add(new Place<>(left++, value));
    }
  }

  /** Returns the elements mixed. */
  public static <T> List<T> of(List<T> byPriority, Function<T, String> topic) {
    return new Interleaved<>(byPriority, topic).mixed();
  }

  private List<T> mixed() {
    List<T> mixed = new ArrayList<>(left);
    while (left > 0) {
      String topic = majority().or(this::earliest).orElse(last);
      mixed.add(waiting.get(topic).remove().value());
      left--;
      last = topic;
    }
    return mixed;
  }

  /** A topic that fills more than every second place must be taken whenever it can be. */
  private Optional<String> majority() {
    return waiting.entrySet().stream()
        .filter(each -> !each.getKey().equals(last) && 2 * each.getValue().size() > left)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private Optional<String> earliest() {
    return waiting.entrySet().stream()
        .filter(each -> !each.getKey().equals(last) && !each.getValue().isEmpty())
        .min(Comparator.comparingInt(each -> each.getValue().element().index()))
        .map(Map.Entry::getKey);
  }
}
