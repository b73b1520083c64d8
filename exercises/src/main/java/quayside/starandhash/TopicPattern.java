package quayside.starandhash;

import java.util.List;

/**
 * A subscription's choice of topics, such as {@code order.*} or {@code stock.#}.
 *
 * <p>Topics and patterns are words with dots between them. In a pattern, {@code *} stands for
 * exactly one word and {@code #} for any number of words, none included. Both have this meaning
 * only as whole words. RabbitMQ's topic exchanges read binding keys in the same way.
 */
public class TopicPattern {
  private final List<String> parts;

  private TopicPattern(List<String> parts) {
    this.parts = parts;
  }

  /** Reads a pattern; refuses an empty word with an {@link IllegalArgumentException}. */
  public static TopicPattern of(String pattern) {
    return new TopicPattern(words(pattern));
  }

  /** Tells whether the pattern covers the topic; refuses an empty word as {@link #of} does. */
  public boolean matches(String topic) {
    // BEGIN SOLUTION
    List<String> words = words(topic);
    // covered[p][w]: the first p parts of the pattern cover the first w words of the topic
    boolean[][] covered = new boolean[parts.size() + 1][words.size() + 1];
    covered[0][0] = true;
    for (int p = 1; p <= parts.size(); p++) {
      String part = parts.get(p - 1);
      for (int w = 0; w <= words.size(); w++) {
        if (part.equals("#")) {
          covered[p][w] = covered[p - 1][w] || (w > 0 && covered[p][w - 1]);
        } else {
          covered[p][w] = w > 0 && covered[p - 1][w - 1] && covers(part, words.get(w - 1));
        }
      }
    }
    return covered[parts.size()][words.size()];
    // | // So far a star and a hash stand only for themselves.
    // | return parts.equals(words(topic));
    // END SOLUTION
  }

  // BEGIN SOLUTION
  private static boolean covers(String part, String word) {
    return part.equals("*") || part.equals(word);
  }

  // END SOLUTION
  private static List<String> words(String dotted) {
    // BEGIN SOLUTION
    List<String> words = List.of(dotted.split("\\.", -1));
    if (words.contains("")) {
      throw new IllegalArgumentException("an empty word in \"" + dotted + "\"");
    }
    return words;
    // | // Careful: split drops empty words at the end, unless it is told otherwise.
    // | return List.of(dotted.split("\\."));
    // END SOLUTION
  }
}
