package eda.runner.jvm;

import eda.runner.course.CourseException;
import eda.runner.course.Library;
import eda.runner.course.TextFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the jars of a library are: noted below the library's folder when Maven has found them.
 *
 * <p>The note counts as long as the pom and the library's own Java are those that it was made for,
 * and every jar is there.
 */
public record LibraryJars(Library library) {
  private static final int SHORT = 8;

  /**
   * Returns the jars of all these libraries.
   *
   * @throws CourseException when one of them wasn't fetched yet
   */
  public static List<Path> of(List<Library> libraries) {
    List<Path> jars = new ArrayList<>();
    libraries.forEach(library -> jars.addAll(new LibraryJars(library).jars()));
    return jars.stream().distinct().toList();
  }

  /** Returns whether the library can be used as it is. */
  public boolean present() {
    return !noted().isEmpty();
  }

  /** Returns how many there are. */
  public int count() {
    return noted().size();
  }

  private List<Path> jars() {
    List<Path> jars = noted();
    if (jars.isEmpty()) {
      throw new CourseException(
          library.pom(),
          "the library "
              + library.name()
              + " is not on this machine; `./course doctor` fetches it");
    }
    return jars;
  }

  /** Keeps in mind where Maven found the jars, and the classes that it compiled. */
  void note(List<Path> found) {
    List<Path> jars = new ArrayList<>();
    if (library.hasSources()) {
      jars.add(ClassJar.make(library, fingerprint().substring(0, SHORT)));
    }
    jars.addAll(found);
    StringBuilder text = new StringBuilder(fingerprint()).append('\n');
    jars.forEach(jar -> text.append(jar).append('\n'));
    TextFile.write(file(), text.toString());
  }

  private List<Path> noted() {
    if (!Files.isRegularFile(file())) {
      return List.of();
    }
    List<String> lines = TextFile.read(file()).lines().toList();
    if (lines.size() < 2 || !lines.get(0).equals(fingerprint())) {
      return List.of();
    }
    List<Path> jars = lines.stream().skip(1).map(Path::of).toList();
    return jars.stream().allMatch(Files::isRegularFile) ? jars : List.of();
  }

  private Path file() {
    return library.pom().resolveSibling("target").resolve("jars.txt");
  }

  private String fingerprint() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(TextFile.read(library.pom()).getBytes(StandardCharsets.UTF_8));
      for (Path source : sources()) {
        digest.update(source.toString().getBytes(StandardCharsets.UTF_8));
        digest.update(TextFile.read(source).getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Path> sources() {
    if (!library.hasSources()) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(library.sources())) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
