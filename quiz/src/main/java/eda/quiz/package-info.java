/**
 * The quiz engine's model: what a quiz is once it has been read.
 *
 * <p>Text goes in through {@link eda.quiz.read.QuizReader}; a {@link eda.quiz.paper.Paper} makes a
 * quiz ready to be taken and reads typed answers; {@code eda.quiz.score} marks them with exact
 * fractions; {@code eda.quiz.review} decides when a question is due again; {@code eda.quiz.lint}
 * looks for questions that give their key away; {@code eda.quiz.write} turns the model into
 * quizdown again. All texts in the model are Markdown source: whoever shows them renders them.
 */
package eda.quiz;
