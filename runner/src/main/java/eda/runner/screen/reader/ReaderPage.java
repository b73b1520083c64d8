package eda.runner.screen.reader;

import eda.runner.lesson.Snippet;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A page to be read.
 *
 * @param name its identity between visits
 * @param title what the screen calls it
 * @param file where its links start from
 * @param text its Markdown
 * @param snippets what can be run on it
 */
public record ReaderPage(
    String name, String title, Path file, String text, List<Snippet> snippets) {
  public ReaderPage {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(text, "text");
    snippets = List.copyOf(snippets);
  }

  /** A page on which nothing runs. */
  public ReaderPage(String name, String title, Path file, String text) {
    this(name, title, file, text, List.of());
  }

  /** The same page with its snippets to be run, and with what is to be predicted folded. */
  public ReaderPage withSnippets() {
    List<Snippet> found = Snippet.in(text);
    return found.isEmpty()
        ? this
        : new ReaderPage(name, title, file, SnippetMarks.marked(text, found), found);
  }

  /** The same page with what this snippet prints. */
  ReaderPage showing(Snippet snippet) {
    return new ReaderPage(name, title, file, SnippetMarks.shown(text, snippet), snippets);
  }

  Optional<Snippet> snippet(String wanted) {
    return snippets.stream().filter(snippet -> snippet.name().equals(wanted)).findFirst();
  }
}
