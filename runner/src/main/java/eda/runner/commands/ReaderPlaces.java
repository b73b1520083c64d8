package eda.runner.commands;

import eda.runner.course.CourseException;
import eda.runner.course.SmallNumber;
import eda.runner.course.TextFile;
import eda.runner.screen.reader.Anchor;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the learner left off in each page, a line of {@code .course/places} for each: the block,
 * the letters before, the page's name.
 *
 * <p>No part of the journal: it is no achievement, is overwritten all the time, and may be lost. So
 * a file that can't be read or written is passed over.
 */
final class ReaderPlaces {
  private static final int MOST = 500;

  private final Path file;

  ReaderPlaces(Path file) {
    this.file = file;
  }

  /** Returns where a page was left; its start, if it wasn't read or was read to its end. */
  Anchor of(String name) {
    for (String line : lines()) {
      String[] parts = line.split(" ", 3);
      if (parts.length == 3 && parts[2].equals(name)) {
        int block = SmallNumber.of(parts[0]);
        int letters = SmallNumber.of(parts[1]);
        return block < 0 || letters < 0 ? Anchor.START : new Anchor(block, letters);
      }
    }
    return Anchor.START;
  }

  /** Keeps a place, and forgets the one that was left longest ago when there are too many. */
  void remember(String name, Anchor at) {
    List<String> lines = new ArrayList<>();
    if (!at.equals(Anchor.START)) {
      lines.add(at.block() + " " + at.letters() + " " + name);
    }
    List<String> before = lines();
    for (String line : before) {
      if (!line.endsWith(" " + name) && lines.size() < MOST) {
        lines.add(line);
      }
    }
    if (lines.equals(before)) {
      return;
    }
    try {
      TextFile.write(file, String.join("\n", lines) + "\n");
    } catch (UncheckedIOException e) {
      // Then the page begins at its start next time.
    }
  }

  private List<String> lines() {
    try {
      return Files.isRegularFile(file) ? TextFile.read(file).lines().toList() : List.of();
    } catch (CourseException e) {
      return List.of();
    }
  }
}
