// Feedback: `order.#` must match `order` (so does RabbitMQ)
package quayside.starandhash;

import java.util.List;

public class TopicPattern {
  private final List<String> parts;

  private TopicPattern(List<String> parts) {
    this.parts = parts;
  }

  public static TopicPattern of(String pattern) {
    return new TopicPattern(words(pattern));
  }

  public boolean matches(String topic) {
    List<String> words = words(topic);
    boolean[][] covered = new boolean[parts.size() + 1][words.size() + 1];
    covered[0][0] = true;
    for (int p = 1; p <= parts.size(); p++) {
      String part = parts.get(p - 1);
      for (int w = 1; w <= words.size(); w++) {
        boolean one = part.equals("#") || part.equals("*") || part.equals(words.get(w - 1));
        covered[p][w] = covered[p - 1][w - 1] && one || part.equals("#") && covered[p][w - 1];
      }
    }
    return covered[parts.size()][words.size()];
  }

  private static List<String> words(String dotted) {
    List<String> words = List.of(dotted.split("\\.", -1));
    if (words.contains("")) {
      throw new IllegalArgumentException("an empty word in \"" + dotted + "\"");
    }
    return words;
  }
}
