package eda.quiz.exchange;

import eda.quiz.Kind;
import eda.quiz.QuizPage;
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
    try {
      XmlReading.read(text.startsWith("\uFEFF") ? text.substring(1) : text, e -> add(e, bank));
    } catch (XmlReading.Fault fault) {
      bank.error(fault.line(), "xml-not-read", fault.getMessage());
    }
    return bank.page(Math.max(1, (int) text.lines().count()));
  }

  private static void add(XmlElement question, Bank bank) {
    String type = question.attribute("type");
    if (type.equals("category")) {
      bank.begin(Category.title(MoodleText.plain(question, "category")), question.line());
    } else if (type.equals("description")) {
      bank.introduce(MoodleText.of(question, "questiontext"), question.line());
    } else if (question.name().equals("question")) {
      Optional<Kind> kind = new MoodleKey(question, bank).read(type);
      kind.ifPresentOrElse(
          known -> bank.add(found(question, known, bank)),
          () ->
              bank.warn(
                  question.line(),
                  "moodle-kind",
                  "A question of the kind \"" + type + "\" is left out: it has no like here."));
    }
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
        question.line());
  }
}
