/**
 * What is shown, and where it goes.
 *
 * <ul>
 *   <li>{@link eda.runner.screen.Io}: the streams and the facts about the terminal
 *   <li>{@link eda.runner.screen.Printer}: rows, paragraphs and Markdown on standard output
 *   <li>{@link eda.runner.screen.VerdictView}: a verdict as rows
 * </ul>
 */
package eda.runner.screen;
