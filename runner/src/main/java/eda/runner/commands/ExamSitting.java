package eda.runner.commands;

import eda.quiz.score.Rules;

/** A paper, what is on it so far, and the time that is left. */
record ExamSitting(ExamDraw draw, ExamPaper exam, QuizSheet sheet, ExamClock clock) {
  static ExamSitting of(ExamDraw draw, ExamPaper exam, ExamClock clock) {
    QuizMarking marking = new QuizMarking(Rules.EXAM, QuizTerms.passMark(draw.pass()), false);
    return new ExamSitting(draw, exam, new QuizSheet(exam.paper(), marking), clock);
  }
}
