package eda.quiz.exchange;

import eda.quiz.Kind;
import eda.quiz.Numbers;
import eda.quiz.QuizPage;
import eda.quiz.Weight;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads Moodle's XML format.
 *
 * <p>A question of a kind that is unknown here becomes a warning and costs no other one. Where the
 * document stops being well-formed, the questions before that are kept.
 */
final class MoodleSource implements Source {

  @Override
  public String name() {
    return "moodle";
  }

  @Override
  public QuizPage read(String text) {
    Bank bank = new Bank();
    MoodlePenalty penalty = new MoodlePenalty();
    try {
      String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
      XmlReading.read(unmarked, e -> add(e, bank, penalty));
    } catch (XmlReading.Fault fault) {
      bank.error(fault.line(), "xml-not-read", fault.getMessage());
    }
    return bank.page(Math.max(1, (int) text.lines().count()));
  }

  private static void add(XmlElement question, Bank bank, MoodlePenalty penalty) {
    String type = question.attribute("type");
    if (type.equals("category")) {
      bank.begin(Category.title(MoodleText.plain(question, "category")), question.line());
      penalty.clear();
    } else if (type.equals("description")) {
      bank.introduce(MoodleText.of(question, "questiontext"), question.line());
    } else if (question.name().equals("question")) {
      Optional<Kind> kind = new MoodleKey(question, bank).read(type);
      if (kind.isPresent()) {
        bank.add(found(question, kind.get(), bank));
        addPenalty(question, bank, penalty);
      } else {
        bank.warn(
            question.line(),
            "moodle-kind",
            "A question of the kind \"" + type + "\" is left out: it has no like here.");
      }
    }
  }

  private static void addPenalty(XmlElement question, Bank bank, MoodlePenalty penalty) {
    boolean before = penalty.mixed();
    penalty.add(question.textOf("penalty"));
    bank.options(penalty.options());
    if (penalty.mixed() && !before) {
      bank.note(
          question.line(),
          "moodle-penalty",
          "A quiz has one penalty for further tries; these questions have several, so it has none.");
    }
  }

  private static BigDecimal weight(XmlElement question, Bank bank) {
    String written = question.textOf("defaultgrade");
    BigDecimal grade = Numbers.read(written).orElse(BigDecimal.ONE);
    BigDecimal rounded = grade.setScale(Weight.DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
    Optional<BigDecimal> weight = Weight.read(rounded.toPlainString());
    if (weight.isEmpty() || rounded.compareTo(grade) != 0) {
      bank.note(
          question.line(),
          "moodle-grade",
          "The default grade "
              + written
              + " is read as "
              + plain(weight.orElse(BigDecimal.ONE))
              + ".");
    }
    return weight.orElse(BigDecimal.ONE);
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static Found found(XmlElement question, Kind kind, Bank bank) {
    if (question.first("questiontext").filter(t -> !t.all("file").isEmpty()).isPresent()) {
      bank.note(question.line(), "moodle-files", "The files of this question are left out.");
    }
    List<XmlElement> tags = question.first("tags").map(each -> each.all("tag")).orElse(List.of());
    if (tags.size() > 1) {
      bank.note(question.line(), "moodle-tags", "Of the tags only the first one is kept.");
    }
    String topic = tags.isEmpty() ? "" : tags.get(0).textOf("text");
    String name = MoodleText.plain(question, "name");
    String hints =
        question.all("hint").stream()
            .map(MoodleText::of)
            .filter(hint -> !hint.isEmpty())
            .collect(Collectors.joining("\n\n"));
    return new Found(
        question.textOf("idnumber"),
        topic,
        Stem.of(name, MoodleText.of(question, "questiontext")),
        kind,
        hints,
        MoodleText.of(question, "generalfeedback"),
        question.line(),
        weight(question, bank));
  }
}
