package eda.quiz.score;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;

/** The longest increasing subsequence of an order, by patience sorting in O(n log n). */
public final class LongestRun {
  private LongestRun() {}

  /** The values of one longest increasing subsequence; what is not in it is out of place. */
  public static List<Integer> of(List<Integer> order) {
    int size = order.size();
    int[] before = new int[size];
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int length = shorter(ends, order, order.get(i));
      before[i] = length == 0 ? -1 : ends.get(length - 1);
      if (length == ends.size()) {
        ends.add(i);
      } else {
        ends.set(length, i);
      }
    }
    LinkedList<Integer> run = new LinkedList<>();
    for (int i = ends.isEmpty() ? -1 : ends.get(ends.size() - 1); i >= 0; i = before[i]) {
      run.addFirst(order.get(i));
    }
    return List.copyOf(run);
  }

  /** The length of the longest run so far that the value can continue. */
  private static int shorter(List<Integer> ends, List<Integer> order, int value) {
    int low = 0;
    int high = ends.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (order.get(ends.get(middle)) < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
