/**
 * Runs the snippets of a page, in a JVM of their own that is started ahead.
 *
 * <ul>
 *   <li>{@link eda.runner.snippet.SnippetSession}: one a chapter, so that variables stay
 *   <li>{@link eda.runner.snippet.SnippetRun}: what a snippet printed and how it ended
 *   <li>{@code ShellRun}: follows one run from the code to its end
 *   <li>{@code child}: the part that runs in that JVM, with JShell
 * </ul>
 */
package eda.runner.snippet;
