package eda.quiz.exchange;

import eda.quiz.Kind;
import eda.quiz.Option;
import eda.quiz.Question;
import eda.quiz.Quiz;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cards for Anki, as a text file with a header and tab-separated fields.
 *
 * <p>Format: "Importing: Text Files" in Anki's manual. A question's id is the card's identity, so
 * that a second import changes cards instead of adding them.
 */
final class AnkiFormat implements Format {
  private static final String HEADER =
      """
      #separator:tab
      #html:true
      #notetype:Basic
      #guid column:1
      #deck column:2
      #tags column:5
      #columns:guid\tdeck\tFront\tBack\ttags
      """;

  @Override
  public String name() {
    return "anki";
  }

  @Override
  public Exported write(List<Quiz> quizzes) {
    Losses losses = new Losses();
    StringBuilder cards = new StringBuilder(HEADER);
    for (Quiz quiz : quizzes) {
      losses.options(quiz, Set.of());
      losses.introduction(quiz);
      for (Question question : quiz.questions()) {
        if (losses.usable(question)) {
          losses.hint(question);
          losses.weight(question);
          cards.append(card(quiz, question)).append('\n');
        }
      }
    }
    return new Exported.Text(cards.toString(), losses.all());
  }

  private static String card(Quiz quiz, Question question) {
    String front = Html.paragraph(question.title()) + Html.blocks(question.body());
    String back = answer(question.kind()) + Html.blocks(question.explanation());
    return Stream.of(
            word(question.id()),
            quiz.title().isEmpty() ? "Quiz" : quiz.title().replace("::", ":"),
            front + shown(question.kind()),
            back,
            word(question.topic()))
        .map(AnkiFormat::field)
        .collect(Collectors.joining("\t"));
  }

  /** What learners see before they answer; never in the order of the key. */
  private static String shown(Kind kind) {
    if (kind instanceof Kind.Choice choice) {
      return list("ul", choice.options().stream().map(Option::text));
    } else if (kind instanceof Kind.Sequence sequence) {
      return list("ul", sequence.items().stream().sorted());
    } else if (kind instanceof Kind.Matching matching) {
      Stream<String> lefts = matching.pairs().stream().map(Kind.Matching.Pair::left);
      return list("ul", lefts) + list("ul", matching.chips().stream().sorted());
    }
    return "";
  }

  private static String answer(Kind kind) {
    if (kind instanceof Kind.Choice choice) {
      return items("ul", choice.options().stream().map(AnkiFormat::marked));
    } else if (kind instanceof Kind.Sequence sequence) {
      return list("ol", sequence.items().stream());
    } else if (kind instanceof Kind.Matching matching) {
      return list("ul", matching.pairs().stream().map(pair -> pair.left() + " → " + pair.right()));
    } else if (kind instanceof Kind.ShortText accepted) {
      return list("ul", accepted.accepted().stream());
    } else if (kind instanceof Kind.Numeric numeric) {
      return list("ul", numeric.accepted().stream().map(Kind.Numeric.Near::toString));
    } else if (kind instanceof Kind.Output output) {
      return "<pre>" + escaped(output.expected()) + "</pre>";
    } else if (kind instanceof Kind.Open open) {
      return list("ul", open.rubric().stream());
    }
    throw new AssertionError(kind);
  }

  private static String marked(Option option) {
    String sign = option.correct() ? "✓ " : "✗ ";
    return sign + Html.blocks(option.text()) + Html.blocks(option.comment());
  }

  private static String list(String tag, Stream<String> markdown) {
    return items(tag, markdown.map(Html::blocks));
  }

  private static String items(String tag, Stream<String> html) {
    String inner = html.map(item -> "<li>" + item + "</li>").collect(Collectors.joining());
    return inner.isEmpty() ? "" : "<" + tag + ">" + inner + "</" + tag + ">";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** Blanks separate tags. */
  private static String word(String text) {
    return text.strip().replaceAll("\\s+", "_").replace('"', '_');
  }

  /** One line for each card: what separates fields and cards becomes a character reference. */
  private static String field(String html) {
    return html.replace("\r", "").replace("\n", "&#10;").replace("\t", "&#9;");
  }
}
