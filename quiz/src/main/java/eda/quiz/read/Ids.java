package eda.quiz.read;

import java.util.HashMap;
import java.util.Map;

/**
 * Gives the questions of a page their ids: the author's own, or a fingerprint. Repetitions get an
 * ordinal.
 */
final class Ids {
  private final Map<String, Integer> seen = new HashMap<>();

  /** A form of the id that no other question of the page has. */
  String unique(String id) {
    int ordinal = seen.merge(id, 1, Integer::sum);
    return ordinal == 1 ? id : unique(id + "-" + ordinal);
  }

  boolean taken(String id) {
    return seen.containsKey(id);
  }
}
