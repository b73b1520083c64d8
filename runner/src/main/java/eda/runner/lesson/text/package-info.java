/**
 * Text in terminal columns: what a lesson's rows are made of.
 *
 * <ul>
 *   <li>{@link eda.runner.lesson.text.CellWidth} measures and splits into grapheme clusters;
 *   <li>{@link eda.runner.lesson.text.Sanitiser} makes control characters visible;
 *   <li>{@link eda.runner.lesson.text.Span} and {@link eda.runner.lesson.text.Row} carry text with
 *       a {@link eda.runner.lesson.text.Style}, which names meanings and knows no colours;
 * </ul>
 */
package eda.runner.lesson.text;
