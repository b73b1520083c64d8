package eda.runner.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Puts a learner's version of an exercise aside and brings it back.
 *
 * <p>Nothing is deleted: {@code reset} copies the files to the shelf before it writes the starter,
 * and {@code undo} swaps the two, so that a second {@code undo} takes the first one back.
 */
public final class Shelf {
  private final Workspace workspace;

  public Shelf(Workspace workspace) {
    this.workspace = workspace;
  }

  /** Sets the learner's files aside and writes the starter. */
  public void reset(Exercise exercise) {
    List<SourceFile> current = workspace.submission(exercise);
    store(exercise, current);
    replace(exercise, current, exercise.sources().starter());
  }

  /**
   * Swaps the learner's files with those set aside.
   *
   * @return whether there was anything to bring back
   */
  public boolean undo(Exercise exercise) {
    Path shelf = shelfOf(exercise);
    if (!Files.isDirectory(shelf)) {
      return false;
    }
    List<SourceFile> current = workspace.submission(exercise);
    List<SourceFile> kept = new Workspace(shelf).submission(exercise);
    store(exercise, current);
    replace(exercise, current, kept);
    return true;
  }

  /** The shelf has the shape of a workspace with one exercise in it. */
  private Path shelfOf(Exercise exercise) {
    return workspace.ownFolder().resolve("shelf").resolve(exercise.name());
  }

  /**
   * Written beside the old shelf and moved into its place, so that a kill leaves one or the other.
   */
  private void store(Exercise exercise, List<SourceFile> files) {
    Path shelf = shelfOf(exercise);
    Path next = shelf.resolveSibling(exercise.name() + ".next");
    Path last = shelf.resolveSibling(exercise.name() + ".last");
    FolderTree.delete(next);
    Path base = new Workspace(next).mainFolder(exercise);
    FolderTree.create(base);
    files.forEach(file -> TextFile.write(base.resolve(file.name()), file.text()));
    FolderTree.delete(last);
    if (Files.exists(shelf)) {
      move(shelf, last);
    }
    move(next, shelf);
  }

  private void replace(Exercise exercise, List<SourceFile> old, List<SourceFile> files) {
    Path base = workspace.mainFolder(exercise);
    files.forEach(file -> TextFile.write(base.resolve(file.name()), file.text()));
    for (SourceFile file : old) {
      if (files.stream().noneMatch(other -> other.name().equals(file.name()))) {
        FolderTree.delete(file.path());
      }
    }
  }

  private static void move(Path from, Path to) {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
