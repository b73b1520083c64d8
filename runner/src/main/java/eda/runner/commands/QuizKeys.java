package eda.runner.commands;

import eda.quiz.paper.Paper;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The line that tells which keys are possible. */
final class QuizKeys {
  /** Those that are about the question before, which may be the last. */
  static final Set<QuizKey> LOOKING_BACK = Set.of(QuizKey.DISPUTE, QuizKey.ARITHMETIC);

  private QuizKeys() {}

  /** For a script, to which the line is told once: the words, since letters may be answers. */
  static String everywhere() {
    return Stream.of(QuizKey.values())
        .map(key -> key == QuizKey.BACK || key == QuizKey.DISPUTE ? key.word() : key.shown())
        .collect(Collectors.joining(", "));
  }

  /** At a question; a letter that answers it is left out, and the word remains. */
  static String at(QuizSheet sheet, int place) {
    boolean hint = !sheet.item(place).question().hint().isEmpty();
    return (hint ? QuizKey.HINT.shown() + ", " : "") + inExam(sheet, place);
  }

  /** The same without hints. */
  static String inExam(QuizSheet sheet, int place) {
    boolean back = place > 0 && sheet.paper().quiz().options().enableRetry();
    return Stream.of(QuizKey.SKIP, QuizKey.BACK, QuizKey.QUIT)
        .filter(key -> back || key != QuizKey.BACK)
        .map(key -> answers(sheet.item(place), key) ? key.word() : key.shown())
        .collect(Collectors.joining(", "));
  }

  private static boolean answers(Paper.Item item, QuizKey key) {
    return QuestionReply.read(item, key.key(), QuestionScale.SURE) instanceof QuestionReply.Given;
  }

  /** After the feedback, to be continued from what Enter does. */
  static String after(QuizSheet sheet) {
    boolean retry = sheet.paper().quiz().options().enableRetry();
    return Stream.of(QuizKey.BACK, QuizKey.DISPUTE, QuizKey.ARITHMETIC, QuizKey.QUIT)
        .filter(key -> retry || key != QuizKey.BACK)
        .map(key -> ", " + key.shown())
        .collect(Collectors.joining());
  }
}
