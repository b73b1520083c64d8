/**
 * Taking a quiz: a seeded {@link eda.quiz.paper.Paper} and the answers typed on it.
 *
 * <p>{@link eda.quiz.paper.Pinning} says what may not be shuffled; {@link eda.quiz.paper.Answer}
 * speaks of source positions only, so marking an answer does not need the paper.
 */
package eda.quiz.paper;
