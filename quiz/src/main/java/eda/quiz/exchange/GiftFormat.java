package eda.quiz.exchange;

import eda.quiz.Question;
import eda.quiz.Quiz;
import java.util.List;
import java.util.Set;

/**
 * Moodle's GIFT format: questions as plain text, which most learning platforms read.
 *
 * <p>Texts are marked as Markdown. Quizzes become categories and topics become tags.
 */
final class GiftFormat implements Format {

  @Override
  public String name() {
    return "gift";
  }

  @Override
  public Exported write(List<Quiz> quizzes) {
    Losses losses = new Losses();
    StringBuilder text = new StringBuilder();
    for (Quiz quiz : quizzes) {
      losses.options(quiz, Set.of());
      if (!quiz.title().isEmpty() || !text.isEmpty()) {
        text.append("$CATEGORY: ").append(Category.of(quiz.title())).append("\n\n");
      }
      if (!quiz.introduction().isEmpty()) {
        text.append("::Introduction::").append(formatted(quiz.introduction())).append("\n\n");
      }
      for (Question question : quiz.questions()) {
        if (losses.usable(question)) {
          text.append(written(question, losses));
        }
      }
    }
    return new Exported.Text(text.toString(), losses.all());
  }

  private static String written(Question question, Losses losses) {
    losses.hint(question);
    losses.weight(question);
    Question simple = Simplified.of(question, losses);
    String answers = GiftAnswers.of(simple, losses);
    if (answers.isEmpty()) {
      return "";
    }
    String explanation =
        simple.explanation().isEmpty() ? "" : "\t####" + text(simple.explanation()) + "\n";
    return marks(simple)
        + "::"
        + GiftText.escape(simple.title())
        + "::"
        + formatted(Stem.text(simple))
        + answers.substring(0, answers.length() - 1)
        + explanation
        + "}\n\n";
  }

  /** A comment, in which Moodle looks for the id and the tags. */
  private static String marks(Question question) {
    String tag = question.topic().isEmpty() ? "" : " [tag:" + mark(question.topic()) + "]";
    return "// [id:" + mark(question.id()) + "]" + tag + "\n";
  }

  private static String mark(String text) {
    return text.replace("]", "\\]");
  }

  private static String formatted(String markdown) {
    return "[markdown]" + GiftText.escape(markdown);
  }

  /**
   * A text within the braces, which has the format of the question unless it says otherwise; it has
   * to say so where its first sign would be taken for a format or a weight.
   */
  static String text(String markdown) {
    boolean mistakable = markdown.startsWith("[") || markdown.startsWith("%");
    return mistakable ? formatted(markdown) : GiftText.escape(markdown);
  }
}
