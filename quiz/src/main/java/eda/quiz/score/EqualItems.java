package eda.quiz.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Items of a sequence with the same text, which a learner cannot tell apart. */
final class EqualItems {
  private final List<String> items;

  EqualItems(List<String> items) {
    this.items = items;
  }

  /**
   * The order with equal items swapped so that they stand in source order, but with an item that is
   * in its place left there; empty if it is not an order of all items.
   */
  Optional<List<Integer>> settle(List<Integer> order) {
    int size = items.size();
    boolean complete =
        order.size() == size
            && new HashSet<>(order).size() == size
            && order.stream().allMatch(i -> i >= 0 && i < size);
    return complete ? Optional.of(settled(order)) : Optional.empty();
  }

  private List<Integer> settled(List<Integer> order) {
    Map<String, List<Integer>> left = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      boolean inPlace = items.get(i).equals(items.get(order.get(i)));
      if (!inPlace) {
        left.computeIfAbsent(items.get(i), text -> new ArrayList<>()).add(i);
      }
    }
    List<Integer> settled = new ArrayList<>();
    for (int place = 0; place < order.size(); place++) {
      String text = items.get(order.get(place));
      boolean inPlace = items.get(place).equals(text);
      settled.add(inPlace ? place : left.get(text).remove(0));
    }
    return settled;
  }
}
