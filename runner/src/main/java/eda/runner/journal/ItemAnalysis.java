package eda.runner.journal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How good questions are, from the first tries of several learners.
 *
 * <p>A learner's ability is the mean of the points in all other questions that the learner
 * answered; so learners who answered different questions can be compared. Where all answered the
 * same ones it is the usual rest-score.
 *
 * @param learners how many journals had answers
 * @param items the questions with enough takers, by quiz and id
 * @param hidden how many questions have too few
 */
public record ItemAnalysis(int learners, List<Item> items, int hidden) {
  /** With fewer takers a question's numbers say nothing. */
  public static final int LEAST_TAKERS = 10;

  /** With fewer takers a question's numbers still move a lot. */
  public static final int STABLE_TAKERS = 30;

  public ItemAnalysis {
    items = List.copyOf(items);
  }

  /** Analyses journals, one for each learner. */
  public static ItemAnalysis of(List<Answers> journals) {
    Map<Identity, Answered> latest = new LinkedHashMap<>();
    Map<Identity, List<Item.Try>> tries = new HashMap<>();
    int learners = 0;
    for (Answers journal : journals) {
      Map<Identity, Answered> firsts = firsts(journal);
      learners += firsts.isEmpty() ? 0 : 1;
      double sum = firsts.values().stream().mapToDouble(Answered::points).sum();
      firsts.forEach(
          (key, answer) -> {
            latest.put(key, answer);
            tries
                .computeIfAbsent(key, k -> new ArrayList<>())
                .add(new Item.Try(answer, sum - answer.points(), firsts.size() - 1));
          });
    }
    List<Item> items = new ArrayList<>();
    latest.forEach((key, answer) -> items.add(Item.of(answer, tries.get(key))));
    List<Item> shown = items.stream().filter(item -> item.takers() >= LEAST_TAKERS).toList();
    return new ItemAnalysis(learners, sorted(shown), items.size() - shown.size());
  }

  /** The first try of all at each question; an edited question is another one. */
  private static Map<Identity, Answered> firsts(Answers journal) {
    Map<Identity, Answered> firsts = new LinkedHashMap<>();
    for (Answered each : journal.all()) {
      if (each.first() && each.counts()) {
        Identity content = new Identity("", each.fingerprint());
        firsts.putIfAbsent(each.fingerprint().isEmpty() ? each.identity() : content, each);
      }
    }
    return firsts;
  }

  private static List<Item> sorted(List<Item> items) {
    return items.stream()
        .sorted(Comparator.comparing(Item::quiz).thenComparing(Item::question))
        .toList();
  }
}
