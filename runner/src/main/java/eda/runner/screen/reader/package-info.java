/**
 * The reader: a page of Markdown on the whole screen.
 *
 * <ul>
 *   <li>{@link eda.runner.screen.reader.ReaderState} is what it knows, {@link
 *       eda.runner.screen.reader.ReaderKeys} and {@link eda.runner.screen.reader.ReaderSteps} say
 *       how one state follows from another, {@link eda.runner.screen.reader.ReaderView} draws it;
 *   <li>{@link eda.runner.screen.reader.Sheet} is the page at one width; {@link
 *       eda.runner.screen.reader.Anchor}, {@code Link} and {@code Finding} are places on it, and
 *       {@code Folding} says what of it is shown;
 *   <li>{@link eda.runner.screen.reader.ReaderEffect} is what a step leaves to others: files, the
 *       layout of a long page, runs of snippets, the end; what comes of it is a {@link
 *       eda.runner.screen.reader.ReaderEvent};
 *   <li>{@code SnippetMarks} puts the links on a page by which {@code SnippetKeys} finds snippets,
 *       and {@code SnippetPanel} shows what they printed;
 *   <li>{@link eda.runner.screen.reader.CommandMarks} are links that lead on to exercises and
 *       quizzes.
 * </ul>
 */
package eda.runner.screen.reader;
