package eda.runner.course;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what a mistyped name was meant to be. */
public final class NearestName {
  private NearestName() {}

  /**
   * Returns the known name that is nearest to the typed one, if one is near enough to be meant: at
   * most a third of its letters differ, or what was typed is a part of it.
   */
  public static Optional<String> to(String typed, Collection<String> known) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(
            name ->
                distance(wanted, name) <= Math.max(1, name.length() / 3)
                    || wanted.length() >= 2 && name.contains(wanted))
        .min(
            Comparator.comparingInt((String name) -> distance(wanted, name))
                .thenComparing(name -> name));
  }

  /** Levenshtein's distance: single letters added, left out or changed. */
  static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
