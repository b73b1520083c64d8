package eda.runner.broker;

import eda.runner.course.BrokerKind;
import eda.runner.course.CourseException;
import eda.runner.course.Needs;
import eda.runner.jvm.JvmCommand;
import eda.runner.jvm.LibraryJars;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What a JVM is given for the needs of its code.
 *
 * @param jars on its class path, beside the usual
 * @param brokers that run now
 */
public record Equipment(List<Path> jars, List<BrokerAddress> brokers) {
  /** For code without needs. */
  public static final Equipment NONE = new Equipment(List.of(), List.of());

  /** A broker from elsewhere may be far away. */
  private static final int EXTERNAL_PATIENCE = 10;

  public Equipment {
    jars = List.copyOf(jars);
    brokers = List.copyOf(brokers);
  }

  /**
   * Gets what is needed, waiting for brokers.
   *
   * @param stop completed by another thread to stop the wait
   * @throws CourseException when a library wasn't fetched or a broker can't be had
   * @throws InterruptedException when the wait was stopped
   */
  public static Equipment of(
      Needs needs, BrokerSource source, Consumer<String> progress, CompletableFuture<Void> stop)
      throws InterruptedException {
    if (needs.isEmpty()) {
      return NONE;
    }
    List<Path> jars = LibraryJars.of(needs.libraries());
    List<BrokerAddress> brokers = new ArrayList<>();
    for (BrokerKind kind : needs.brokers()) {
      brokers.add(source.need(kind, progress, stop));
    }
    return new Equipment(jars, brokers);
  }

  /** Returns the JVM's options: where the brokers are, and leave for what foreign jars do. */
  public List<String> options() {
    List<String> options = new ArrayList<>(jars.isEmpty() ? List.of() : JvmCommand.LENIENT);
    options.addAll(properties());
    return options;
  }

  /** Returns the options that say where the brokers are, and which of them are from elsewhere. */
  public List<String> properties() {
    List<String> options = new ArrayList<>();
    brokers.forEach(broker -> options.add(broker.option()));
    String external =
        brokers.stream()
            .filter(BrokerAddress::external)
            .map(broker -> broker.kind().word())
            .collect(Collectors.joining(","));
    if (!external.isEmpty()) {
      options.add("-Dcourse.external=" + external);
    }
    return options;
  }

  /** Returns how many seconds may be waited where {@code usual} is right for a broker near by. */
  public int seconds(int usual) {
    boolean far = brokers.stream().anyMatch(BrokerAddress::external);
    return far ? usual * EXTERNAL_PATIENCE : usual;
  }
}
