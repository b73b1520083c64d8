package eda.quiz.exchange;

import eda.quiz.Quiz;
import java.util.List;

/** A way to write quizzes for another program. */
public interface Format {

  /** The name in commands, in small letters. */
  String name();

  /** Writes the quizzes; what the format can't carry is among the losses. */
  Exported write(List<Quiz> quizzes);

  /** Whether the result is bytes that no terminal should show. */
  default boolean binary() {
    return false;
  }
}
