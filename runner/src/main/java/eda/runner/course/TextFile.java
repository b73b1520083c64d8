package eda.runner.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Reads text files of a course or a learner in one way: UTF-8, no byte order mark, {@code \n}. */
public final class TextFile {
  private TextFile() {}

  /**
   * Returns the file's text. Bytes that are not UTF-8 become U+FFFD, so that a broken file is shown
   * rather than refused.
   *
   * @throws CourseException when the file is missing or can't be read
   */
  public static String read(Path path) {
    try {
      return normalise(new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
    } catch (NoSuchFileException e) {
      throw new CourseException(path, "this file is missing");
    } catch (AccessDeniedException e) {
      throw new CourseException(path, "this file can't be read: its permissions forbid it");
    } catch (IOException e) {
      throw new CourseException(path, "this file can't be read: " + e.getMessage());
    }
  }

  /**
   * Writes the text, making the folders above it. The file has the old text or the new one at every
   * moment, whatever kills the program.
   *
   * @throws UncheckedIOException when the disk is full or the folder is read-only
   */
  public static void write(Path path, String text) {
    try {
      Files.createDirectories(path.getParent());
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        Files.writeString(path, text); // a pipe or a device has no old text to keep
      } else {
        replace(Files.exists(path) ? path.toRealPath() : path, text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void replace(Path path, String text) throws IOException {
    // Named by the process, since two programs may write the same file.
    Path next = path.resolveSibling(path.getFileName() + "." + ProcessHandle.current().pid());
    try {
      Files.writeString(next, text);
      keepPermissions(path, next);
      Files.move(next, path, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(next);
    }
  }

  /**
   * What takes a file's place may be read by the same people, where the system has such a notion.
   */
  private static void keepPermissions(Path old, Path next) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(old, PosixFileAttributeView.class);
    if (view != null && Files.exists(old)) {
      Files.setPosixFilePermissions(next, view.readAttributes().permissions());
    }
  }

  private static String normalise(String text) {
    String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (withoutMark.indexOf('\r') < 0) {
      return withoutMark;
    }
    return withoutMark.replace("\r\n", "\n").replace('\r', '\n');
  }
}
