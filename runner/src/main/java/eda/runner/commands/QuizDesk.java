package eda.runner.commands;

import eda.runner.screen.Printer;

/**
 * Where a learner takes a quiz: what is typed, and where it is answered.
 *
 * @param shown whether anybody reads the questions; else there is data alone
 */
record QuizDesk(Session session, Printer printer, QuizInput input, boolean shown) {
  /**
   * Makes the desk of a session.
   *
   * @param data whether nothing but data may go to standard output; a person at a terminal still
   *     sees the questions
   */
  static QuizDesk of(Session session, boolean data) {
    Printer printer = data ? session.errorPrinter() : session.printer();
    QuizInput input = new QuizInput(session, data ? session.io().err() : session.io().out());
    return new QuizDesk(session, printer, input, !data || input.person());
  }

  QuestionView view() {
    return new QuestionView(printer);
  }
}
