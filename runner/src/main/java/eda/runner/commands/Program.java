package eda.runner.commands;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;

/**
 * The installed program.
 *
 * @param home the folder that was cloned, with the course that ships with the program
 */
public record Program(Path home, String version, Clock clock) {
  public Program {
    home = home.toAbsolutePath().normalize();
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(clock, "clock");
  }
}
