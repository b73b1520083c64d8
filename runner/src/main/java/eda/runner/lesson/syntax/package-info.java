/**
 * What the course reads beyond GitHub's Markdown, as parts for the parser.
 *
 * <ul>
 *   <li>{@link eda.runner.lesson.syntax.Definition}: what a term means, after a line that begins
 *       with a colon;
 *   <li>{@link eda.runner.lesson.syntax.Shortcode}: a command of the site generator Hugo, read from
 *       a {@link eda.runner.lesson.syntax.ShortcodeTag};
 *   <li>{@link eda.runner.lesson.syntax.Admonition}: a note or warning between two shortcodes;
 *   <li>{@link eda.runner.lesson.syntax.Syntax} hands them to a parser.
 * </ul>
 */
package eda.runner.lesson.syntax;
