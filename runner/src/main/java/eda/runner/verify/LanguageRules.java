package eda.runner.verify;

import eda.runner.verify.Passage.Kind;
import java.util.List;

/** Plain language: short sentences, and none of the words that make a learner feel slow. */
final class LanguageRules {
  private static final int LONGEST_SENTENCE = 28;
  private static final int LONGEST_ON_AVERAGE = 17;
  private static final int ENOUGH_SENTENCES = 10;
  private static final List<String> BANNED =
      List.of("just", "simply", "obviously", "as you know", "all of the above", "you were wrong");

  private LanguageRules() {}

  static void check(List<Passage> passages, Findings findings) {
    int words = 0;
    int sentences = 0;
    for (Passage passage : passages) {
      if (passage.is(Kind.PROSE)) {
        for (List<String> sentence : passage.sentences()) {
          words += sentence.size();
          sentences++;
          checkLength(passage, sentence, findings);
        }
      }
      if (passage.is(Kind.PROSE) || passage.is(Kind.CELL) || passage.is(Kind.HEADING)) {
        checkWords(passage, findings);
      }
    }
    if (sentences >= ENOUGH_SENTENCES && words > LONGEST_ON_AVERAGE * sentences) {
      findings.add(
          1,
          "a sentence has "
              + words / sentences
              + " words on average; "
              + LONGEST_ON_AVERAGE
              + " at most");
    }
  }

  private static void checkLength(Passage passage, List<String> sentence, Findings findings) {
    if (sentence.size() > LONGEST_SENTENCE) {
      findings.add(
          passage.line(),
          "a sentence of "
              + sentence.size()
              + " words, "
              + LONGEST_SENTENCE
              + " at most: “"
              + String.join(" ", sentence.subList(0, 6))
              + " …”");
    }
  }

  private static void checkWords(Passage passage, Findings findings) {
    String plain = passage.plain();
    for (String banned : BANNED) {
      if (plain.contains(" " + banned + " ")) {
        findings.add(passage.line(), "“" + banned + "” is better left out");
      }
    }
  }
}
