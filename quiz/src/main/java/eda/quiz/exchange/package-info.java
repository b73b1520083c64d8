/**
 * Quizzes out to other programs and in from them: {@link eda.quiz.exchange.Exchange} knows all
 * ways.
 *
 * <p>Out: a {@link eda.quiz.exchange.Format} makes {@link eda.quiz.exchange.Exported} text or files
 * and tells each {@link eda.quiz.exchange.Loss}. In: a {@link eda.quiz.exchange.Source} reads
 * foreign text; what it found becomes a quiz in {@code Bank}. Markdown stays Markdown where the
 * other side knows it (Moodle) and becomes HTML where it doesn't ({@code Html}: QTI, Anki).
 * Everything is a function of its arguments: no files, no network, no clock.
 */
package eda.quiz.exchange;
