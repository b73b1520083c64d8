package eda.runner.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in words why a file could not be read or written. */
final class Faults {
  private Faults() {}

  static String text(UncheckedIOException fault) {
    IOException cause = fault.getCause();
    if (cause instanceof AccessDeniedException denied) {
      return denied.getFile() + ": no permission";
    }
    if (cause instanceof NoSuchFileException missing) {
      return missing.getFile() + ": not there";
    }
    if (cause instanceof FileSystemException failed) {
      return failed.getFile() + ": " + failed.getReason();
    }
    return String.valueOf(cause.getMessage());
  }
}
