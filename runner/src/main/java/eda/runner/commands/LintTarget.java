package eda.runner.commands;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells whether a link of a page leads to a file that isn't there.
 *
 * <p>Only of relative links to a name with an extension can that be told for sure. Site builders
 * serve {@code page.md} as {@code page/}, so a target may also be meant from there, and they make
 * {@code .html} of other formats; such links are not called broken.
 */
final class LintTarget {
  private static final List<String> SOURCES =
      List.of(".md", ".markdown", ".qmd", ".Rmd", ".rst", ".ipynb");
  private static final int LONGEST_EXTENSION = 5;

  private final Path page;
  private final Map<String, Boolean> known = new HashMap<>();

  LintTarget(Path page) {
    this.page = page.toAbsolutePath().normalize();
  }

  boolean broken(String link) {
    String target = path(link);
    return namesAFile(target) && !known.computeIfAbsent(target, this::leadsToAFile);
  }

  private boolean leadsToAFile(String target) {
    try {
      String decoded = decoded(target);
      String name = page.getFileName().toString();
      int dot = name.lastIndexOf('.');
      Path served = page.resolveSibling(dot < 0 ? name : name.substring(0, dot));
      return there(page.resolveSibling(decoded)) || there(served.resolve(decoded));
    } catch (IllegalArgumentException unreadable) {
      // Nobody can tell where it leads.
      return true;
    }
  }

  /** The link without its query and its place in the page. */
  private static String path(String link) {
    int end = 0;
    while (end < link.length() && link.charAt(end) != '?' && link.charAt(end) != '#') {
      end++;
    }
    return link.substring(0, end);
  }

  private static boolean namesAFile(String target) {
    boolean elsewhere =
        target.isEmpty() || "/\\".indexOf(target.charAt(0)) >= 0 || target.indexOf(':') >= 0;
    boolean template = target.chars().anyMatch(c -> "{}<>$".indexOf(c) >= 0);
    String name = target.substring(target.lastIndexOf('/') + 1);
    String extension = name.substring(name.lastIndexOf('.') + 1);
    return !elsewhere
        && !template
        && name.lastIndexOf('.') > 0
        && extension.length() <= LONGEST_EXTENSION
        && extension.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c))
        && extension.chars().anyMatch(Character::isLetter);
  }

  private static String decoded(String target) {
    return URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static boolean there(Path path) {
    Path file = path.normalize();
    // Not Files.exists: that makes an exception for every file that is missing.
    if (file.toFile().exists()) {
      return true;
    }
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".html")
        && SOURCES.stream()
            .map(extension -> name.substring(0, name.length() - ".html".length()) + extension)
            .anyMatch(source -> file.resolveSibling(source).toFile().exists());
  }
}
