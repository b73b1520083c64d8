package eda.runner.commands;

import eda.quiz.read.QuizReader;
import eda.quiz.read.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * A file that a page names as its quiz, as in {@code .. quizdown:: file.md}.
 *
 * @param line where the page names it
 * @param problem why it can't be read; empty when it can
 */
record QuizFile(int line, Path file, String problem) {
  /**
   * Returns the files that a page names, in order.
   *
   * @param root the folder that they have to lie in: no page leads out of what was named
   */
  static List<QuizFile> of(Path page, String text, Reading reading, Path root) {
    if (!text.contains(".. quizdown::")) {
      return List.of();
    }
    return QuizReader.references(text, reading).stream()
        .map(reference -> of(page, reference, root))
        .toList();
  }

  boolean readable() {
    return problem.isEmpty();
  }

  private static QuizFile of(Path page, QuizReader.Reference reference, Path root) {
    try {
      Path file = page.toAbsolutePath().resolveSibling(reference.file()).normalize();
      if (!Files.isRegularFile(file)) {
        return new QuizFile(
            reference.line(), file, "there is no file " + reference.file() + " beside this page");
      }
      boolean inside = file.toRealPath().startsWith(root.toRealPath());
      return new QuizFile(
          reference.line(),
          file,
          inside ? "" : reference.file() + " leads out of " + root + ", so it is not read");
    } catch (IOException | InvalidPathException e) {
      return new QuizFile(
          reference.line(), page, reference.file() + " can't be read: " + e.getMessage());
    }
  }
}
