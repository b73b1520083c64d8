/**
 * What stands above a page's text and says things about it, as Hugo has it: YAML between lines of
 * three dashes, TOML between lines of three plus signs, or one JSON object.
 *
 * <p>{@link eda.runner.lesson.matter.FrontMatter} is the way in and finds where it ends; the others
 * read one form each, and only when a value is asked for.
 */
package eda.runner.lesson.matter;
