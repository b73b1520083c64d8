/**
 * A grid of cells to draw on, and the marks that go on it.
 *
 * <p>Layouts make a {@link eda.runner.lesson.diagram.paint.Block}: a size and marks in it, without
 * knowing what a corner looks like. {@link eda.runner.lesson.diagram.paint.Canvas} paints it: each
 * cell holds text or the arms of a line, and {@link eda.runner.lesson.diagram.paint.Glyphs} has the
 * character for it, in Unicode or ASCII. A cell is never given to two things: that is a {@link
 * eda.runner.lesson.diagram.paint.Clash}.
 */
package eda.runner.lesson.diagram.paint;
