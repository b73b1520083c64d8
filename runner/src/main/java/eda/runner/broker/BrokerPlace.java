package eda.runner.broker;

import eda.runner.course.Library;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Where brokers come from.
 *
 * @param home of the program, whose library {@code broker} has them
 * @param folder of the process in which they run: its address, its lock and its data
 * @param external those that are used instead
 */
public record BrokerPlace(Path home, Path folder, ExternalBrokers external) {
  public BrokerPlace {
    Objects.requireNonNull(home, "home");
    Objects.requireNonNull(folder, "folder");
    Objects.requireNonNull(external, "external");
  }

  /** Returns the library with the program that runs the brokers. */
  public Library library() {
    return Library.ofBrokers(home);
  }
}
