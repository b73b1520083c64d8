/** Quizdown out of the model: {@link eda.quiz.write.QuizdownWriter}. */
package eda.quiz.write;
