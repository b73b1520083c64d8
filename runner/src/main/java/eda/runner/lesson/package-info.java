/**
 * From Markdown to rows of styled cells, and from rows to what a terminal is sent.
 *
 * <ul>
 *   <li>{@link eda.runner.lesson.Layout} is the way in: Markdown to {@link
 *       eda.runner.lesson.text.Row}s;
 *   <li>{@link eda.runner.lesson.matter} takes the front matter off, {@code Markdown} parses,
 *       {@code BlockLayout} and its siblings lay out one kind of block each and write to a {@code
 *       Page}, {@code Inlines} turns what stands in a paragraph into spans;
 *   <li>{@link eda.runner.lesson.Painter} and {@link eda.runner.lesson.Palette} alone know escape
 *       sequences.
 * </ul>
 */
package eda.runner.lesson;
