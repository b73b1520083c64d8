// Feedback: `order.placed` matched `orderXplaced`
package quayside.starandhash;

import java.util.Arrays;

public class TopicPattern {
  private final String regex;

  private TopicPattern(String regex) {
    this.regex = regex;
  }

  public static TopicPattern of(String pattern) {
    refuseEmptyWords(pattern);
    return new TopicPattern(pattern.replace("*", "[^.]+").replace("#", ".*"));
  }

  public boolean matches(String topic) {
    refuseEmptyWords(topic);
    return topic.matches(regex);
  }

  private static void refuseEmptyWords(String dotted) {
    if (Arrays.asList(dotted.split("\\.", -1)).contains("")) {
      throw new IllegalArgumentException("an empty word in \"" + dotted + "\"");
    }
  }
}
