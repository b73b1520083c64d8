package eda.quiz.exchange;

import eda.quiz.QuizPage;

/** A way to read quizzes that were written for another program. */
public interface Source {

  /** The name in commands, in small letters. */
  String name();

  /** Never throws, whatever the text: what can't be read or kept is among the findings. */
  QuizPage read(String text);
}
