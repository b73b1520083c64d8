/**
 * Colours for code: one small scanner per language, line by line, with what is open at a line's end
 * carried on. {@link eda.runner.lesson.code.Highlighter} is the way in; {@code Line} is what every
 * scanner reads and marks. Text is never changed, only marked.
 */
package eda.runner.lesson.code;
