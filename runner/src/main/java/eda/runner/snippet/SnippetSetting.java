package eda.runner.snippet;

import java.nio.file.Path;
import java.util.List;

/**
 * What a session's snippets may use.
 *
 * @param classPath folders and jars beside the JDK's own classes
 * @param limitSeconds how long one run may take
 * @param mostOutput how many bytes one run may print
 * @param megabytes the heap, JShell and the compiler included
 */
public record SnippetSetting(
    List<Path> classPath, int limitSeconds, int mostOutput, int megabytes) {
  /** Enough for every snippet of a page: five seconds, 64 kB of output, 128 MB of memory. */
  public static final SnippetSetting USUAL = new SnippetSetting(List.of(), 5, 1 << 16, 128);

  public SnippetSetting {
    classPath = List.copyOf(classPath);
    if (limitSeconds < 1 || mostOutput < 1 || megabytes < 1) {
      throw new IllegalArgumentException(
          "limits begin at 1: " + limitSeconds + ", " + mostOutput + ", " + megabytes);
    }
  }

  public SnippetSetting withClassPath(List<Path> other) {
    return new SnippetSetting(other, limitSeconds, mostOutput, megabytes);
  }

  public SnippetSetting withLimitSeconds(int other) {
    return new SnippetSetting(classPath, other, mostOutput, megabytes);
  }
}
