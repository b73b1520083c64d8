package eda.runner.lesson;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The documents in the test resources. */
final class Documents {
  private Documents() {}

  /** Names without {@code suffix}, in order. */
  static List<String> names(String suffix) throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(suffix))
          .map(name -> name.substring(0, name.length() - suffix.length()))
          .sorted()
          .collect(Collectors.toList());
    }
  }

  static String read(String name) throws IOException {
    return Files.readString(folder().resolve(name));
  }

  private static Path folder() {
    try {
      return Path.of(Objects.requireNonNull(Documents.class.getResource("/lesson/golden")).toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
