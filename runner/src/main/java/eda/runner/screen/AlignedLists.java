package eda.runner.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Two lists side by side, so that what both have stands in one row.
 *
 * <p>The rows that are the same are a longest common subsequence (Wagner and Fischer 1974), so
 * their number is the largest possible. What stands in both lists elsewhere has moved.
 */
final class AlignedLists {
  private final List<String> left;
  private final List<String> right;

  /** For each element the place of the same one in the other list, or -1. */
  private final int[] leftPartners;

  private final int[] rightPartners;
  private final List<Pair> pairs = new ArrayList<>();

  private AlignedLists(List<String> left, List<String> right) {
    this.left = left;
    this.right = right;
    this.leftPartners = new int[left.size()];
    this.rightPartners = new int[right.size()];
    Arrays.fill(leftPartners, -1);
    Arrays.fill(rightPartners, -1);
  }

  /** How the two elements of a row go together. */
  enum Kind {
    SAME,
    /** The left list has it and the right one doesn't. */
    MISSING,
    /** The right list has it and the left one doesn't. */
    EXTRA,
    /** The other list has it too, in another order. */
    MOVED,
    /** Two that stand in for each other. */
    OTHER
  }

  /**
   * One row.
   *
   * @param left a place in the left list, or none
   * @param partner where an element that has moved stands in the other list
   */
  record Pair(
      Kind kind, Optional<Integer> left, Optional<Integer> right, Optional<Integer> partner) {
    private static Pair both(Kind kind, int left, int right) {
      return new Pair(kind, Optional.of(left), Optional.of(right), Optional.empty());
    }
  }

  /** Returns the rows; takes time and memory for all pairs of elements. */
  static List<Pair> of(List<String> left, List<String> right) {
    AlignedLists aligned = new AlignedLists(left, right);
    List<int[]> common = aligned.common();
    aligned.findMoved(common);
    int nextLeft = 0;
    int nextRight = 0;
    for (int[] same : common) {
      aligned.gap(nextLeft, same[0], nextRight, same[1]);
      aligned.pairs.add(Pair.both(Kind.SAME, same[0], same[1]));
      nextLeft = same[0] + 1;
      nextRight = same[1] + 1;
    }
    aligned.gap(nextLeft, left.size(), nextRight, right.size());
    return List.copyOf(aligned.pairs);
  }

  private List<int[]> common() {
    int[][] longest = new int[left.size() + 1][right.size() + 1];
    for (int i = left.size() - 1; i >= 0; i--) {
      for (int j = right.size() - 1; j >= 0; j--) {
        longest[i][j] =
            left.get(i).equals(right.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    List<int[]> common = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < left.size() && j < right.size()) {
      if (left.get(i).equals(right.get(j))) {
        common.add(new int[] {i++, j++});
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return common;
  }

  private void findMoved(List<int[]> common) {
    for (int[] same : common) {
      leftPartners[same[0]] = same[1];
      rightPartners[same[1]] = same[0];
    }
    for (int i = 0; i < leftPartners.length; i++) {
      for (int j = 0; j < rightPartners.length && leftPartners[i] < 0; j++) {
        if (rightPartners[j] < 0 && left.get(i).equals(right.get(j))) {
          leftPartners[i] = j;
          rightPartners[j] = i;
        }
      }
    }
  }

  /** Between two rows that are the same: everything here is missing, extra, moved or other. */
  private void gap(int fromLeft, int toLeft, int fromRight, int toRight) {
    int j = fromRight;
    for (int i = fromLeft; i < toLeft; i++) {
      if (leftPartners[i] >= 0) {
        pairs.add(onLeft(Kind.MOVED, i, Optional.of(leftPartners[i])));
        continue;
      }
      while (j < toRight && rightPartners[j] >= 0) {
        pairs.add(onRight(Kind.MOVED, j, Optional.of(rightPartners[j++])));
      }
      pairs.add(
          j < toRight ? Pair.both(Kind.OTHER, i, j++) : onLeft(Kind.MISSING, i, Optional.empty()));
    }
    for (; j < toRight; j++) {
      boolean moved = rightPartners[j] >= 0;
      pairs.add(
          moved
              ? onRight(Kind.MOVED, j, Optional.of(rightPartners[j]))
              : onRight(Kind.EXTRA, j, Optional.empty()));
    }
  }

  private static Pair onLeft(Kind kind, int place, Optional<Integer> partner) {
    return new Pair(kind, Optional.of(place), Optional.empty(), partner);
  }

  private static Pair onRight(Kind kind, int place, Optional<Integer> partner) {
    return new Pair(kind, Optional.empty(), Optional.of(place), partner);
  }
}
