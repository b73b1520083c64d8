package eda.runner.journal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a journal says about questions.
 *
 * @param all the answers, oldest first
 * @param disputed the questions whose key the learner doubts, each with the name of its quiz
 */
public record Answers(List<Answered> all, Map<Identity, String> disputed) {
  public Answers {
    all = List.copyOf(all);
    disputed = Collections.unmodifiableMap(new LinkedHashMap<>(disputed));
  }

  /** Folds the entries, oldest first. */
  public static Answers of(List<Entry> entries) {
    Folded fold = Folded.withWords();
    entries.forEach(fold);
    return fold.answers();
  }

  /** Takes one entry after the other, oldest first. */
  public static final class Folded implements Fold {
    private static final Set<String> TYPES =
        Set.of(EntryType.QUESTION_ANSWERED, EntryType.QUESTION_DISPUTED);
    private static final Set<String> WORDS = Set.of("given", "picked");
    private static final Set<String> REST =
        Set.of(
            "quiz",
            "question",
            "fingerprint",
            "status",
            "points",
            "first",
            "confidence",
            "hint",
            "mode",
            "disputed");

    private final boolean words;
    private final List<Answered> all = new ArrayList<>();
    private final Map<Identity, String> disputed = new LinkedHashMap<>();

    private Folded(boolean words) {
      this.words = words;
    }

    /** Returns a fold that keeps all of the answers. */
    public static Folded withWords() {
      return new Folded(true);
    }

    /** Returns a fold that leaves out what was given, which is most of a journal's text. */
    public static Folded withoutWords() {
      return new Folded(false);
    }

    public Answers answers() {
      return new Answers(all, disputed);
    }

    @Override
    public boolean reads(String type, String key) {
      return TYPES.contains(type) && (REST.contains(key) || words && WORDS.contains(key));
    }

    @Override
    public void accept(Entry entry) {
      Answered.of(entry).ifPresent(all::add);
      if (entry.type().equals(EntryType.QUESTION_DISPUTED)) {
        Identity question = Identity.in(entry.text("quiz"), entry.text("question"));
        Identity anywhere = question.anywhere();
        boolean before = disputed.containsKey(question) || disputed.containsKey(anywhere);
        disputed.keySet().removeAll(List.of(question, anywhere));
        if (disputes(entry, before)) {
          disputed.put(question, entry.text("quiz"));
        }
      }
    }
  }

  /** An entry that doesn't say which it is turns a dispute into its opposite. */
  private static boolean disputes(Entry entry, boolean disputed) {
    return entry.data().get("disputed") instanceof Boolean said ? said : !disputed;
  }

  /** Whether the key of a question is doubted; an old dispute may not say in which chapter. */
  public boolean disputes(Identity question) {
    return disputed.containsKey(question) || disputed.containsKey(question.anywhere());
  }

  /** Returns the first answers of each session that count, disputed questions left out. */
  Stream<Answered> counted() {
    return all.stream().filter(each -> each.first() && each.counts() && !disputes(each.identity()));
  }
}
