package eda.quiz.read;

import eda.quiz.Finding;
import eda.quiz.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reads the kind and the key of a question out of its list. */
final class KeyReader {
  private final Findings findings;
  private final boolean checkboxes;

  KeyReader(Findings findings, boolean checkboxes) {
    this.findings = findings;
    this.checkboxes = checkboxes;
  }

  Key read(AnswerList list, Draft draft, int line) {
    if (list.items().isEmpty()) {
      findings.add(
          Finding.warning(
              line,
              "no-key",
              "The list of this question has no marks, so it is shown as a prompt to think about "
                  + "and not scored. Mark the right option with [x]."));
      return new Key(new Kind.Open(List.of()), false);
    }
    if (list.all(Mark.Sign.ACCEPTED)) {
      List<String> code = list.items().get(0).code();
      return code.isEmpty()
          ? accepted(list.items().stream().map(Item::raw).toList(), line)
          : new Key(new Kind.Output(code.get(0)), true);
    }
    if (list.all(Mark.Sign.POINT)) {
      return new Key(new Kind.Open(list.items().stream().map(Item::text).toList()), true);
    }
    if (list.task()) {
      return new ChoiceReader(findings, checkboxes).read(list, draft, line);
    }
    return list.matching() ? matching(list.items()) : sequence(list, line);
  }

  private Key accepted(List<String> texts, int line) {
    boolean empty = texts.stream().anyMatch(String::isBlank);
    if (empty) {
      findings.add(
          Finding.error(
              line,
              "empty-answer",
              "An accepted answer is empty. Write it after [=]. Until then it is not scored."));
    }
    return new Key(typed(texts).kind(), !empty);
  }

  /** Accepted answers: numbers if all of them are. */
  static Key typed(List<String> texts) {
    List<Kind.Numeric.Near> numbers = new ArrayList<>();
    for (String text : texts) {
      Tolerances.near(text).ifPresent(numbers::add);
    }
    return numbers.size() == texts.size()
        ? new Key(new Kind.Numeric(numbers), true)
        : new Key(new Kind.ShortText(texts), true);
  }

  private static Key matching(List<Item> items) {
    List<Kind.Matching.Pair> pairs = new ArrayList<>();
    List<String> distractors = new ArrayList<>();
    for (Item item : items) {
      int middle = item.text().indexOf(" :: ");
      if (middle < 0) {
        distractors.add(item.text().substring(item.text().indexOf("::") + 2).strip());
      } else {
        String left = item.text().substring(0, middle).strip();
        pairs.add(new Kind.Matching.Pair(left, item.text().substring(middle + 4).strip()));
      }
    }
    return new Key(new Kind.Matching(pairs, distractors), true);
  }

  private Key sequence(AnswerList list, int line) {
    if (list.partlyMarked()) {
      findings.add(
          Finding.warning(
              line,
              "mixed-marks",
              "Only a few items of this ordered list are marked, so it is read as a sequence. "
                  + "Mark all items for a choice, or none for a sequence."));
    }
    boolean enough = list.items().size() > 1;
    if (!enough) {
      findings.add(
          Finding.error(line, "one-item", "A sequence of one item has no order. Add the others."));
    }
    return new Key(new Kind.Sequence(list.items().stream().map(Item::text).toList()), enough);
  }
}
