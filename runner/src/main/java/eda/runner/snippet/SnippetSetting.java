package eda.runner.snippet;

import eda.runner.broker.Equipment;
import java.nio.file.Path;
import java.util.List;

/**
 * What a session's snippets may use.
 *
 * @param classPath folders and jars beside the JDK's own classes
 * @param options of the JVM
 * @param limitSeconds how long one run may take
 * @param mostOutput how many bytes one run may print
 * @param megabytes the heap, JShell and the compiler included
 */
public record SnippetSetting(
    List<Path> classPath, List<String> options, int limitSeconds, int mostOutput, int megabytes) {
  /** Enough for every snippet of a page: five seconds, 64 kB of output, 128 MB of memory. */
  public static final SnippetSetting USUAL =
      new SnippetSetting(List.of(), List.of(), 5, 1 << 16, 128);

  private static final int SECONDS_WITH_BROKER = 20;
  private static final int MEGABYTES_WITH_BROKER = 192;

  public SnippetSetting {
    classPath = List.copyOf(classPath);
    options = List.copyOf(options);
    if (limitSeconds < 1 || mostOutput < 1 || megabytes < 1) {
      throw new IllegalArgumentException(
          "limits begin at 1: " + limitSeconds + ", " + mostOutput + ", " + megabytes);
    }
  }

  public SnippetSetting withLimitSeconds(int other) {
    return new SnippetSetting(classPath, options, other, mostOutput, megabytes);
  }

  /** Returns the usual setting for snippets that have this; a broker takes time and memory. */
  public static SnippetSetting with(Equipment equipment) {
    boolean broker = !equipment.brokers().isEmpty();
    return new SnippetSetting(
        equipment.jars(),
        equipment.options(),
        equipment.seconds(broker ? SECONDS_WITH_BROKER : USUAL.limitSeconds),
        USUAL.mostOutput,
        broker ? MEGABYTES_WITH_BROKER : USUAL.megabytes);
  }
}
