package eda.runner.course;

import java.nio.file.Path;
import java.util.Objects;

/**
 * One Java file as it is compiled: where it stands (for messages) and its text.
 *
 * @param name the path below the source root, with slashes: {@code quayside/firstbus/EventBus.java}
 */
public record SourceFile(String name, Path path, String text) {
  public SourceFile {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(text, "text");
  }

  /** Returns the name without its folders. */
  public String fileName() {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /** Returns the class that a file of this name holds: {@code quayside.firstbus.EventBus}. */
  public String className() {
    return name.substring(0, name.length() - ".java".length()).replace('/', '.');
  }

  SourceFile withText(String other) {
    return new SourceFile(name, path, other);
  }
}
