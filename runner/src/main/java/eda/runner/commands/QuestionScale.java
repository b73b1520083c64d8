package eda.runner.commands;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** In which words learners say how sure they are of an answer; the words stand in the journal. */
enum QuestionScale {
  /** Sure or not, or nothing said at all. */
  SURE(
      "Are you sure? Enter or s: sure, u: unsure > ",
      "Type u if you are unsure, or just Enter.",
      Map.of(
          "sure", List.of("", "s", "!", "sure"), //
          "unsure", List.of("u", "?", "unsure"))),
  /** The three degrees of certainty-based marking. */
  CERTAINTY(
      "How certain are you? 1 low, 2 mid, 3 high > ",
      "Type 1, 2 or 3. If the answer is right, that earns 1, 2 or 3 points; if not, it costs 0, 2 or 6.",
      Map.of(
          "low", List.of("1", "l", "?", "low"),
          "mid", List.of("2", "m", "mid"),
          "high", List.of("3", "h", "!", "high")));

  private final String prompt;
  private final String advice;
  private final Map<String, List<String>> words;

  QuestionScale(String prompt, String advice, Map<String, List<String>> words) {
    this.prompt = prompt;
    this.advice = advice;
    this.words = words;
  }

  String prompt() {
    return prompt;
  }

  /** What to type, for those who typed something else. */
  String advice() {
    return advice;
  }

  /** Returns the word that a line stands for. */
  Optional<String> said(String line) {
    return words.entrySet().stream()
        .filter(each -> each.getValue().contains(line))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whether a word of this scale may stand behind an answer; only the three degrees may. */
  boolean behindAnswers(String word) {
    return this == CERTAINTY && words.containsKey(word);
  }
}
