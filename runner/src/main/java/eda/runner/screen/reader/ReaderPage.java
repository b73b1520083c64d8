package eda.runner.screen.reader;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A page to be read.
 *
 * @param name its identity between visits
 * @param title what the screen calls it
 * @param file where its links start from
 * @param text its Markdown
 */
public record ReaderPage(String name, String title, Path file, String text) {
  public ReaderPage {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(text, "text");
  }
}
