package eda.runner.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts a learner's version of an exercise aside and brings it back.
 *
 * <p>Nothing is deleted: before {@code reset} and {@code undo} write, they copy the learner's files
 * byte by byte to a new numbered folder of the shelf. {@code undo} brings back the newest version
 * that differs from the present one, so that a second {@code undo} takes the first one back.
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
    List<SourceFile> starter = exercise.sources().starter();
    Path base = workspace.mainFolder(exercise);
    starter.forEach(file -> TextFile.write(base.resolve(file.name()), file.text()));
    deleteOthers(current, starter);
  }

  /**
   * Swaps the learner's files with those set aside.
   *
   * @return whether there was anything to bring back
   */
  public boolean undo(Exercise exercise) {
    List<SourceFile> current = workspace.submission(exercise);
    Optional<Path> other =
        versions(exercise).descendingMap().values().stream()
            .filter(version -> !texts(filesOf(version, exercise)).equals(texts(current)))
            .findFirst();
    if (other.isEmpty()) {
      return false;
    }
    List<SourceFile> kept = filesOf(other.get(), exercise);
    store(exercise, current);
    copy(kept, workspace.mainFolder(exercise));
    deleteOthers(current, kept);
    // Only now: what was brought back stands in the workspace.
    FolderTree.delete(other.get());
    return true;
  }

  /** A version has the shape of a workspace with one exercise in it. */
  private static List<SourceFile> filesOf(Path version, Exercise exercise) {
    return new Workspace(version).submission(exercise);
  }

  private static Map<String, String> texts(List<SourceFile> files) {
    return files.stream().collect(Collectors.toMap(SourceFile::name, SourceFile::text));
  }

  /** Made beside the other versions and moved among them, so that a kill leaves no half one. */
  private void store(Exercise exercise, List<SourceFile> files) {
    Path shelf = shelfOf(exercise);
    Path next = shelf.resolve("next");
    FolderTree.delete(next);
    Path base = new Workspace(next).mainFolder(exercise);
    FolderTree.create(base);
    copy(files, base);
    TreeMap<Integer, Path> versions = versions(exercise);
    int number = versions.isEmpty() ? 1 : versions.lastKey() + 1;
    try {
      Files.move(next, shelf.resolve(Integer.toString(number)), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private TreeMap<Integer, Path> versions(Exercise exercise) {
    TreeMap<Integer, Path> versions = new TreeMap<>();
    Path shelf = shelfOf(exercise);
    if (!Files.isDirectory(shelf)) {
      return versions;
    }
    try (Stream<Path> folders = Files.list(shelf)) {
      folders
          .filter(folder -> folder.getFileName().toString().matches("[0-9]{1,9}"))
          .forEach(
              folder -> versions.put(Integer.parseInt(folder.getFileName().toString()), folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return versions;
  }

  private Path shelfOf(Exercise exercise) {
    return workspace.ownFolder().resolve("shelf").resolve(exercise.name());
  }

  /** Copies bytes, not text: a file that is not UTF-8 comes back as it was. */
  private static void copy(List<SourceFile> files, Path base) {
    try {
      for (SourceFile file : files) {
        Path target = base.resolve(file.name());
        Files.createDirectories(target.getParent());
        Files.copy(file.path(), target, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void deleteOthers(List<SourceFile> present, List<SourceFile> wanted) {
    for (SourceFile file : present) {
      if (wanted.stream().noneMatch(other -> other.name().equals(file.name()))) {
        FolderTree.delete(file.path());
      }
    }
  }
}
