package eda.runner.jvm.child;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Removes a temporary folder, whatever foreign code made of it. */
public final class TempFolder {
  private TempFolder() {}

  /** Deletes as much as can be deleted; links are removed, not followed. */
  public static void delete(Path path) {
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      allow(path.toFile());
      try (DirectoryStream<Path> children = Files.newDirectoryStream(path)) {
        children.forEach(TempFolder::delete);
      } catch (IOException | DirectoryIteratorException e) {
        // Somebody else removes it at the same time, or it belongs to somebody else.
      }
    }
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      // What can't be deleted stays; the next start tries again.
    }
  }

  /** Foreign code may have taken away the permissions of its folders. */
  private static void allow(File folder) {
    folder.setReadable(true);
    folder.setWritable(true);
    folder.setExecutable(true);
  }
}
