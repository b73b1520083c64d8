package eda.quiz.exchange;

import eda.quiz.Question;
import eda.quiz.Quiz;
import eda.quiz.QuizOptions;
import java.util.List;
import java.util.Set;

/**
 * Moodle's XML format, which carries hints, feedback and sequences too.
 *
 * <p>The order of elements is that of Moodle's own export. Quizzes become categories and topics
 * become tags.
 */
final class MoodleFormat implements Format {
  private static final String MARKDOWN = "markdown";

  @Override
  public String name() {
    return "moodle";
  }

  @Override
  public Exported write(List<Quiz> quizzes) {
    Losses losses = new Losses();
    XmlDocument xml = new XmlDocument().open("quiz");
    boolean first = true;
    for (Quiz quiz : quizzes) {
      losses.options(quiz, Set.of("shuffleAnswers", "penalty"));
      if (!quiz.title().isEmpty() || !first) {
        category(xml, quiz.title());
      }
      if (!quiz.introduction().isEmpty()) {
        begin(xml, "description", "Introduction", quiz.introduction());
        text(xml, "generalfeedback", "").close();
      }
      for (Question question : quiz.questions()) {
        if (losses.usable(question)) {
          losses.characters(question);
          QuizOptions options = quiz.options().with(question.options());
          write(xml, Simplified.of(question, losses), options, losses);
        }
      }
      first = false;
    }
    return new Exported.Text(xml.close().text(), losses.all());
  }

  private static void category(XmlDocument xml, String title) {
    xml.open("question", "type", "category");
    xml.open("category").leaf("text", Category.of(title)).close();
    xml.close();
  }

  private static void write(
      XmlDocument xml, Question question, QuizOptions options, Losses losses) {
    MoodleAnswers answers = new MoodleAnswers(xml, question, losses);
    begin(xml, answers.type(), question.title(), Stem.text(question));
    text(xml, "generalfeedback", question.explanation());
    xml.leaf("defaultgrade", question.weight().toPlainString());
    xml.leaf("penalty", MoodlePenalty.of(options)).leaf("hidden", "0");
    xml.leaf("idnumber", question.id());
    answers.write(options.shuffleAnswers());
    if (!question.hint().isEmpty()) {
      text(xml, "hint", question.hint());
    }
    if (!question.topic().isEmpty()) {
      xml.open("tags").open("tag").leaf("text", question.topic()).close().close();
    }
    xml.close();
  }

  private static void begin(XmlDocument xml, String type, String name, String questionText) {
    xml.open("question", "type", type);
    xml.open("name").leaf("text", name).close();
    text(xml, "questiontext", questionText);
  }

  /** An element with Markdown, in the way of Moodle's texts. */
  static XmlDocument text(XmlDocument xml, String name, String markdown) {
    return xml.open(name, "format", MARKDOWN).leaf("text", markdown).close();
  }
}
