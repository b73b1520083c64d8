package eda.runner.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

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
   * Writes the text, making the folders above it.
   *
   * @throws UncheckedIOException when the disk is full or the folder is read-only
   */
  public static void write(Path path, String text) {
    try {
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
