package eda.runner.commands;

import eda.runner.course.NearestName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * The pages below a folder in the order of their names, or the one file that was named.
 *
 * <p>One folder is listed at a time. A folder that can't be listed is given out like a page, so
 * that reading it tells why. Links in the file system are not followed.
 */
final class LintPaths implements Iterator<Path> {
  private static final Set<String> PAGES =
      Set.of("md", "markdown", "rst", "html", "qmd", "txt", "rmd");

  private final Deque<Path> waiting = new ArrayDeque<>();
  private boolean found;

  LintPaths(Path root) {
    if (Files.isDirectory(root)) {
      list(root);
    } else {
      waiting.push(root);
      found = true;
    }
  }

  @Override
  public boolean hasNext() {
    while (!found && !waiting.isEmpty()) {
      if (Files.isDirectory(waiting.peek(), LinkOption.NOFOLLOW_LINKS)) {
        list(waiting.pop());
      } else {
        found = true;
      }
    }
    return found;
  }

  @Override
  public Path next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    found = false;
    return waiting.pop().normalize();
  }

  private void list(Path folder) {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, LintPaths::wanted)) {
      entries.forEach(children::add);
    } catch (IOException | DirectoryIteratorException unlistable) {
      waiting.push(folder);
      found = true;
      return;
    }
    children.sort(Collections.reverseOrder());
    children.forEach(waiting::push);
  }

  private static boolean wanted(Path path) {
    String name = path.getFileName().toString();
    if (name.startsWith(".")) {
      return false;
    }
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      return !name.equals("node_modules") && !name.equals("target");
    }
    return isPage(name) && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean isPage(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 && PAGES.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  /** What was probably meant by a path that isn't there, as the end of a sentence. */
  static String nearest(Path missing) {
    Path folder = missing.toAbsolutePath().normalize().getParent();
    if (folder == null || missing.getFileName() == null || !Files.isDirectory(folder)) {
      return ".";
    }
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      entries.forEach(entry -> names.add(entry.getFileName().toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return NearestName.to(missing.getFileName().toString(), names)
        .map(name -> ": did you mean " + missing.resolveSibling(name) + "?")
        .orElse(".");
  }
}
