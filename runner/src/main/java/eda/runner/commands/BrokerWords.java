package eda.runner.commands;

import eda.runner.course.BrokerKind;
import eda.runner.course.NearestName;
import java.util.Arrays;
import java.util.List;

/**
 * What is to be done with brokers.
 *
 * @param deed {@code status}, {@code start}, {@code stop} or {@code look}
 * @param kinds to which brokers, where that matters
 */
record BrokerWords(String deed, List<BrokerKind> kinds) {
  private static final List<String> DEEDS = List.of("status", "start", "stop", "look");

  BrokerWords {
    kinds = List.copyOf(kinds);
  }

  /** Reads what was typed; nothing asks for the status, and no kind for all of them. */
  static BrokerWords of(List<String> words) {
    String deed = words.isEmpty() ? "status" : words.get(0);
    if (!DEEDS.contains(deed)) {
      throw unknown("There is no `broker " + deed + "`", deed, DEEDS);
    }
    List<String> rest = words.subList(Math.min(1, words.size()), words.size());
    if (!deed.equals("start") && !rest.isEmpty()) {
      throw new UsageException("`" + rest.get(0) + "` is one argument too many.");
    }
    return new BrokerWords(
        deed,
        rest.isEmpty()
            ? List.of(BrokerKind.values())
            : rest.stream().distinct().map(BrokerWords::kind).toList());
  }

  private static BrokerKind kind(String word) {
    List<String> known = Arrays.stream(BrokerKind.values()).map(BrokerKind::word).toList();
    return BrokerKind.named(word)
        .orElseThrow(() -> unknown("There is no broker `" + word + "`", word, known));
  }

  private static UsageException unknown(String what, String word, List<String> known) {
    return new UsageException(
        what
            + ": "
            + NearestName.to(word, known)
                .map(near -> "did you mean `" + near + "`?")
                .orElse("there are " + String.join(", ", known) + "."));
  }
}
