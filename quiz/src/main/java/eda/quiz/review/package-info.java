/**
 * When a question is due again.
 *
 * <p>{@link eda.quiz.review.Fsrs} and {@link eda.quiz.review.Leitner} are two schedules: pure
 * functions from the state of a card, a rating and a moment to the next state. {@link
 * eda.quiz.review.Recall} turns the score of an answer into a rating, {@link
 * eda.quiz.review.Interleaved} mixes what is due over its topics.
 */
package eda.quiz.review;
