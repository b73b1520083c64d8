package eda.runner.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder that a test fills file by file. */
record Folder(Path root) {
  Folder with(String path, String text) {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a chapter that links to these exercises, one a line. */
  Folder withChapter(String folder, String... exercises) {
    StringBuilder page = new StringBuilder("# " + folder + "\n");
    for (String exercise : exercises) {
      page.append("[x](../../exercises/tasks/").append(exercise).append("/task.md)\n");
    }
    return with("lessons/" + folder + "/lesson.md", page.toString());
  }

  /** Adds a whole exercise with one file, whose starter says {@code starter}. */
  Folder withExercise(String name, String starter) {
    String packageName = name.replace("-", "");
    return with(
            "exercises/tasks/" + name + "/task.md",
            "---\ntitle: The " + name + "\nedit: Bus.java\n---\nDo it.\n")
        .with(
            "exercises/src/main/java/demo/" + packageName + "/Bus.java",
            "class Bus {\n// BEGIN SOLUTION\n// | " + starter + "\nsolved\n// END SOLUTION\n}\n")
        .with("exercises/src/test/java/demo/" + packageName + "/BusTest.java", "class BusTest {}\n")
        .with("exercises/src/test/java/demo/kit/Promise.java", "class Promise {}\n");
  }

  String read(String path) {
    return TextFile.read(root.resolve(path));
  }

  /** Returns every file by its path, with its bytes as Latin-1, so that each byte is compared. */
  TreeMap<String, String> files() {
    TreeMap<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(
            root.relativize(path).toString().replace('\\', '/'),
            new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
