/**
 * Draws Mermaid diagrams as text.
 *
 * <p>{@link eda.runner.lesson.diagram.Diagram} is the way in. {@code mermaid} reads a source into
 * the values of {@code model}; {@code layered} and {@code lifelines} decide where everything goes;
 * {@code paint} puts it on a grid of characters. What can't be drawn is told as a list.
 */
package eda.runner.lesson.diagram;
