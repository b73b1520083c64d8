package quayside.starandhash;

import java.util.List;

/**
 * The rules of topic patterns, written down as plainly as possible: too slow for long topics, and
 * short enough to be checked by reading.
 */
class Reference {
  private Reference() {}

  static boolean matches(List<String> pattern, List<String> topic) {
    if (pattern.isEmpty()) {
      return topic.isEmpty();
    }
    String part = pattern.get(0);
    if (part.equals("#") && matches(rest(pattern), topic)) {
      return true;
    }
    if (topic.isEmpty()) {
      return false;
    }
    if (part.equals("#")) {
      return matches(pattern, rest(topic));
    }
    return (part.equals("*") || part.equals(topic.get(0))) && matches(rest(pattern), rest(topic));
  }

  private static List<String> rest(List<String> words) {
    return words.subList(1, words.size());
  }
}
