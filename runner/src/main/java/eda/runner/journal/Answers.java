package eda.runner.journal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a journal says about questions.
 *
 * @param all the answers, oldest first
 * @param disputed the questions whose key the learner doubts, each with the name of its quiz
 */
public record Answers(List<Answered> all, Map<String, String> disputed) {
  public Answers {
    all = List.copyOf(all);
    disputed = Collections.unmodifiableMap(new LinkedHashMap<>(disputed));
  }

  /** Folds the entries, oldest first. */
  public static Answers of(List<Entry> entries) {
    List<Answered> all = new ArrayList<>();
    Map<String, String> disputed = new LinkedHashMap<>();
    for (Entry entry : entries) {
      Answered.of(entry).ifPresent(all::add);
      if (entry.type().equals(EntryType.QUESTION_DISPUTED)) {
        String question = entry.text("question");
        if (disputes(entry, disputed.containsKey(question))) {
          disputed.put(question, entry.text("quiz"));
        } else {
          disputed.remove(question);
        }
      }
    }
    return new Answers(all, disputed);
  }

  /** An entry that doesn't say which it is turns a dispute into its opposite. */
  private static boolean disputes(Entry entry, boolean disputed) {
    return entry.data().get("disputed") instanceof Boolean said ? said : !disputed;
  }

  /** Returns the first answers of each session that count, disputed questions left out. */
  Stream<Answered> counted() {
    return all.stream()
        .filter(each -> each.first() && each.counts() && !disputed.containsKey(each.question()));
  }
}
