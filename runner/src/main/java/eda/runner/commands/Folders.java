package eda.runner.commands;

import eda.runner.screen.Io;
import java.nio.file.Path;
import java.util.Optional;

/** Where courses and workspaces are, when no option says it. */
final class Folders {
  private Folders() {}

  /** Returns the path as it is typed where the learner is: without the folders above. */
  static Path shown(Path path) {
    Path here = Path.of("").toAbsolutePath();
    return path.startsWith(here) && !path.equals(here) ? here.relativize(path) : path;
  }

  /** Returns the folder that a variable of the environment names. */
  static Optional<Path> named(Io io, String variable) {
    String value = io.variable(variable);
    return value.isEmpty() ? Optional.empty() : Optional.of(Path.of(value));
  }

  /**
   * Returns the workspace of a course: {@code workspace} beside the program; below it for a course
   * that came from elsewhere, so that the exercises of two courses never mix.
   */
  static Path workspace(Program program, Path courseRoot) {
    Path own = program.home().resolve("workspace");
    if (courseRoot.equals(program.home())) {
      return own;
    }
    String name =
        courseRoot.getFileName() + "-" + Integer.toHexString(courseRoot.toString().hashCode());
    return own.resolve("courses").resolve(name);
  }
}
