package eda.runner.commands;

import eda.quiz.Kind;
import eda.quiz.paper.Answer;
import eda.quiz.paper.Paper;
import eda.quiz.score.Marking;
import eda.quiz.score.Rules;
import java.util.Objects;
import java.util.Optional;

/**
 * What a typed line says to a question: an answer, or a key.
 *
 * <p>What can be an answer is one: {@code b} is the second option of a choice, and the right word
 * of a question that wants a word, and else the key that goes back.
 */
sealed interface QuestionReply {
  /** The confidence of those who said nothing about it. */
  String NOT_SAID = "";

  /**
   * An answer, readable or not.
   *
   * @param typed what gives this answer again on the same paper
   */
  record Given(Answer answer, String typed, String confidence) implements QuestionReply {
    public Given {
      Objects.requireNonNull(answer, "answer");
      Objects.requireNonNull(typed, "typed");
      Objects.requireNonNull(confidence, "confidence");
    }

    static Given blank() {
      return new Given(new Answer.Blank(), "", NOT_SAID);
    }

    Given withConfidence(String said) {
      return new Given(answer, typed, said);
    }
  }

  /** A key instead of an answer. */
  record Pressed(QuizKey key) implements QuestionReply {
    public Pressed {
      Objects.requireNonNull(key, "key");
    }
  }

  /** Reads a line; one that is neither an answer nor a key is an unreadable answer. */
  static QuestionReply read(Paper.Item item, String line, QuestionScale scale) {
    Answer whole = item.read(line);
    if (surelyAnswers(item, line, whole)) {
      return new Given(whole, line, NOT_SAID);
    }
    Optional<QuizKey> key = QuizKey.of(line);
    boolean place = !(whole instanceof Answer.Unreadable || whole instanceof Answer.Typed);
    if (key.isPresent() && !place) {
      return new Pressed(key.get());
    }
    if (line.endsWith("?") || line.endsWith("!")) {
      return marked(item, line, scale);
    }
    int blank = line.lastIndexOf(' ');
    return blank > 0 && scale.behindAnswers(line.substring(blank + 1))
        ? given(item, line.substring(0, blank), line.substring(blank + 1))
        : new Given(whole, line, NOT_SAID);
  }

  private static Given given(Paper.Item item, String answer, String confidence) {
    String typed = answer.strip();
    return new Given(item.read(typed), typed, confidence);
  }

  /** The line stands as it is: it is right, or the text of an option. */
  private static boolean surelyAnswers(Paper.Item item, String line, Answer whole) {
    if (item.question().kind() instanceof Kind.Choice choice) {
      return choice.options().stream().anyMatch(option -> option.text().equalsIgnoreCase(line));
    }
    return whole instanceof Answer.Typed
        && new Marking(Rules.EXAM).mark(item.question(), whole).right();
  }

  /** Takes the sign at the end off; in free text it may belong to the answer, unless a blank. */
  private static Given marked(Paper.Item item, String line, QuestionScale scale) {
    Kind kind = item.question().kind();
    boolean places =
        kind instanceof Kind.Choice
            || kind instanceof Kind.Sequence
            || kind instanceof Kind.Matching;
    String rest = line.substring(0, line.length() - 1);
    boolean apart = !rest.isEmpty() && Character.isWhitespace(rest.charAt(rest.length() - 1));
    if (kind instanceof Kind.Open || rest.isBlank() || !places && !apart) {
      return new Given(item.read(line), line, NOT_SAID);
    }
    String sign = line.substring(line.length() - 1);
    return given(item, rest, scale.said(sign).orElse(NOT_SAID));
  }
}
