/**
 * Draws sequences: a column for each participant, a row or two for each message.
 *
 * <p>{@link eda.runner.lesson.diagram.lifelines.Needs} collects how much room each step wants
 * between columns, {@link eda.runner.lesson.diagram.lifelines.Columns} finds the places, {@link
 * eda.runner.lesson.diagram.lifelines.Score} goes through the steps and draws.
 */
package eda.runner.lesson.diagram.lifelines;
