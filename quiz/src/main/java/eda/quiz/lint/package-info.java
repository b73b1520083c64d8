/**
 * Faults in quizzes that are well written but badly made.
 *
 * <p>{@link eda.quiz.lint.Lint} is the way in; one class looks at single questions, one at options,
 * one at whole quizzes; {@link eda.quiz.lint.Repair} applies fixes. What is looked for follows the
 * item-writing guidelines of Haladyna, Downing and Rodriguez (2002).
 */
package eda.quiz.lint;
