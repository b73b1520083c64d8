// Feedback: time multiplies with each `#`
package quayside.starandhash;

public class TopicPattern {
  private final String[] parts;

  private TopicPattern(String[] parts) {
    this.parts = parts;
  }

  public static TopicPattern of(String pattern) {
    return new TopicPattern(words(pattern));
  }

  public boolean matches(String topic) {
    return matches(0, words(topic), 0);
  }

  private boolean matches(int p, String[] words, int w) {
    if (p == parts.length) {
      return w == words.length;
    }
    if (parts[p].equals("#")) {
      for (int next = w; next <= words.length; next++) {
        if (matches(p + 1, words, next)) {
          return true;
        }
      }
      return false;
    }
    return w < words.length
        && (parts[p].equals("*") || parts[p].equals(words[w]))
        && matches(p + 1, words, w + 1);
  }

  private static String[] words(String dotted) {
    String[] words = dotted.split("\\.", -1);
    for (String word : words) {
      if (word.isEmpty()) {
        throw new IllegalArgumentException("an empty word in \"" + dotted + "\"");
      }
    }
    return words;
  }
}
