package eda.quiz.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Fisher–Yates over places, from a seed and a name.
 *
 * <p>{@link Random} is used because its algorithm is part of its specification, so every JDK draws
 * the same numbers. Its first numbers for neighbouring seeds are much alike; the seed is therefore
 * scrambled with the finaliser of SplitMix64 (Steele, Lea, Flood 2014) first.
 */
final class Shuffle {
  private static final int MOST_DRAWS = 1_000;

  private final Random random;

  private Shuffle(Random random) {
    this.random = random;
  }

  static Shuffle of(long seed, String name) {
    return new Shuffle(new Random(scrambled(scrambled(seed) + name.hashCode())));
  }

  /** The places 0 to size - 1 in random order. */
  List<Integer> shuffled(int size) {
    List<Integer> places = new ArrayList<>(IntStream.range(0, size).boxed().toList());
    for (int last = size - 1; last > 0; last--) {
      Collections.swap(places, last, random.nextInt(last + 1));
    }
    return places;
  }

  /**
   * An order that does not give a sequence away: it differs from the key, and with four or more
   * items fewer than half of them sit in place. Equal texts count as the same item.
   */
  List<Integer> displaced(List<String> items) {
    List<Integer> places = shuffled(items.size());
    for (int draw = 1; draw < MOST_DRAWS && givesAway(items, places); draw++) {
      places = shuffled(items.size());
    }
    return places;
  }

  private static boolean givesAway(List<String> items, List<Integer> places) {
    int size = items.size();
    long inPlace =
        IntStream.range(0, size)
            .filter(place -> items.get(place).equals(items.get(places.get(place))))
            .count();
    return inPlace == size || size >= 4 && 2 * inPlace >= size;
  }

  private static long scrambled(long seed) {
    long z = seed + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
