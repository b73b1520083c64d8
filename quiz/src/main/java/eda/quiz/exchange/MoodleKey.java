package eda.quiz.exchange;

import eda.quiz.Kind;
import eda.quiz.Numbers;
import eda.quiz.Option;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads the kind and the key of a question in Moodle's XML. */
final class MoodleKey {
  private static final BigDecimal FULL = new BigDecimal("99.9");

  private final XmlElement question;
  private final Bank bank;

  MoodleKey(XmlElement question, Bank bank) {
    this.question = question;
    this.bank = bank;
  }

  /** The kind with its key; empty if nothing here is like Moodle's type. */
  Optional<Kind> read(String type) {
    return switch (type) {
      case "multichoice" -> Optional.of(choice());
      case "truefalse" -> Optional.of(truth());
      case "ordering" -> Optional.of(sequence());
      case "matching" -> Optional.of(matching());
      case "shortanswer" -> Optional.of(shortText());
      case "numerical" -> Optional.of(numeric());
      case "essay" -> Optional.of(new Kind.Open(rubric(MoodleText.of(question, "graderinfo"))));
      default -> Optional.empty();
    };
  }

  private Kind choice() {
    String single = question.textOf("single");
    boolean one = single.equals("true") || single.equals("1");
    List<Option> options = new ArrayList<>();
    for (XmlElement answer : question.all("answer")) {
      boolean positive = fraction(answer).signum() > 0;
      if (one && positive && !full(answer)) {
        note("An option that earns a part of the points counts as wrong here.");
      }
      boolean right = one ? full(answer) : positive;
      options.add(new Option(MoodleText.of(answer), right, feedback(answer)));
    }
    long right = options.stream().filter(Option::correct).count();
    return new Kind.Choice(options, !one || right > 1);
  }

  private Kind truth() {
    boolean key = false;
    String whenTrue = "";
    String whenFalse = "";
    for (XmlElement answer : question.all("answer")) {
      if (answer.textOf("text").equalsIgnoreCase("true")) {
        key = full(answer);
        whenTrue = feedback(answer);
      } else {
        whenFalse = feedback(answer);
      }
    }
    return Truth.choice(key, whenTrue, whenFalse);
  }

  private Kind sequence() {
    return new Kind.Sequence(
        question.all("answer").stream()
            .sorted(Comparator.comparing(MoodleKey::fraction))
            .map(MoodleText::of)
            .toList());
  }

  private Kind matching() {
    List<Kind.Matching.Pair> pairs = new ArrayList<>();
    List<String> distractors = new ArrayList<>();
    for (XmlElement pair : question.all("subquestion")) {
      String left = MoodleText.of(pair);
      String right = MoodleText.plain(pair, "answer");
      if (left.isEmpty()) {
        distractors.add(right);
      } else {
        pairs.add(new Kind.Matching.Pair(left, right));
      }
    }
    return new Kind.Matching(pairs, distractors);
  }

  private Kind shortText() {
    boolean code = question.textOf("usecase").equals("1");
    List<String> accepted = new ArrayList<>();
    for (XmlElement answer : fullAnswers()) {
      String literal = answer.textOf("text");
      if (Moodle.wildcard(literal)) {
        note("An asterisk in an accepted text stands for any text in Moodle, not here.");
      }
      String typed = Moodle.typed(literal);
      accepted.add(code ? TypedTexts.code(typed) : typed);
    }
    return new Kind.ShortText(accepted);
  }

  private Kind numeric() {
    List<Kind.Numeric.Near> accepted = new ArrayList<>();
    for (XmlElement answer : fullAnswers()) {
      Optional<Kind.Numeric.Near> near =
          Ranges.around(answer.textOf("text"), answer.textOf("tolerance"));
      near.ifPresentOrElse(accepted::add, () -> note("An answer is no number, and is left out."));
    }
    return new Kind.Numeric(accepted);
  }

  private List<XmlElement> fullAnswers() {
    List<XmlElement> answers = question.all("answer");
    if (answers.stream().anyMatch(answer -> !feedback(answer).isEmpty())) {
      note("The feedback for typed answers is lost.");
    }
    List<XmlElement> full = answers.stream().filter(MoodleKey::full).toList();
    if (full.size() < answers.size()) {
      note("Answers that earn a part of the points or none are left out.");
    }
    return full;
  }

  /** Each bullet is a point; a text without bullets is one. */
  private static List<String> rubric(String text) {
    List<String> points = new ArrayList<>();
    StringBuilder point = new StringBuilder();
    for (String line : (Iterable<String>) text.lines()::iterator) {
      boolean bullet = line.startsWith("- ");
      if (bullet && !point.isEmpty()) {
        points.add(point.toString().strip());
        point.setLength(0);
      }
      point.append(bullet || line.startsWith("  ") ? line.substring(2) : line).append('\n');
    }
    if (!point.toString().isBlank()) {
      points.add(point.toString().strip());
    }
    return points;
  }

  private static boolean full(XmlElement answer) {
    return fraction(answer).compareTo(FULL) >= 0;
  }

  private static BigDecimal fraction(XmlElement answer) {
    return Numbers.read(answer.attribute("fraction")).orElse(BigDecimal.ZERO);
  }

  private static String feedback(XmlElement answer) {
    return MoodleText.of(answer, "feedback");
  }

  private void note(String message) {
    bank.note(question.line(), "moodle-kept-partly", message);
  }
}
