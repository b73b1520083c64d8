/**
 * Marking: {@link eda.quiz.score.Marking} gives each answer a {@link eda.quiz.score.Score} by named
 * rules, and a {@link eda.quiz.score.Result} adds them up by weight, after a {@link
 * eda.quiz.score.Penalty} where the quiz has one. All arithmetic is in exact fractions.
 */
package eda.quiz.score;
