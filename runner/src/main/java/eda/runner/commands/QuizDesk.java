package eda.runner.commands;

import eda.runner.screen.Painting;
import eda.runner.screen.Printer;
import eda.runner.screen.ScreenLoop;

/**
 * Where a learner takes a quiz: what is typed, and where it is answered.
 *
 * @param shown whether anybody reads the questions; else there is data alone
 * @param end what is to be done when the learner gets up
 */
record QuizDesk(Session session, Printer printer, QuizInput input, boolean shown, Runnable end)
    implements AutoCloseable {
  /**
   * Makes the desk of a session: a screen where there is a terminal to draw on, else lines.
   *
   * @param data whether nothing but data may go to standard output; a person at a terminal still
   *     sees the questions
   */
  static QuizDesk of(Session session, boolean data) {
    if (!data && session.io().interactive() && !session.io().linear()) {
      ScreenLoop loop = ScreenLoop.open(session.io(), new Painting(session.printer()));
      if (loop.drawn()) {
        return ownScreen(session, loop);
      }
      loop.close();
    }
    return ofLines(session, data);
  }

  /** Makes a desk that stays out of the way of what is in the terminal already. */
  static QuizDesk ofLines(Session session, boolean data) {
    Printer printer = data ? session.errorPrinter() : session.printer();
    QuizInput input = new TypedInput(session, data ? session.io().err() : session.io().out());
    return new QuizDesk(session, printer, input, !data || input.person(), () -> {});
  }

  /** Makes a desk on a screen that stays open. */
  static QuizDesk on(Session session, ScreenLoop loop) {
    ScreenInput input = new ScreenInput(session, loop);
    return new QuizDesk(session, input.printer(), input, true, input::turn);
  }

  /** The last page, with the result, stays in the terminal after the screen is gone. */
  private static QuizDesk ownScreen(Session session, ScreenLoop loop) {
    ScreenInput input = new ScreenInput(session, loop);
    Runnable end =
        () -> {
          try (loop) {
            input.turn();
          }
          input.copy(session.printer());
        };
    return new QuizDesk(session, input.printer(), input, true, end);
  }

  QuestionView view() {
    return new QuestionView(printer, input.tellsKeys());
  }

  @Override
  public void close() {
    end.run();
  }
}
