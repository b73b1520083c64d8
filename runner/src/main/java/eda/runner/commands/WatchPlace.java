package eda.runner.commands;

import eda.runner.check.TestReport;
import eda.runner.check.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where in the learner's files the work goes on.
 *
 * @param line counted from 1
 */
record WatchPlace(Path file, int line) {
  WatchPlace {
    line = Math.max(1, line);
  }

  /**
   * Returns the place that the verdict names, else the top of the first file.
   *
   * @param files the learner's, in the order of the task; at least one
   */
  static WatchPlace of(Optional<Verdict> verdict, List<Path> files) {
    return verdict.flatMap(last -> named(last, files)).orElse(new WatchPlace(files.get(0), 1));
  }

  private static Optional<WatchPlace> named(Verdict verdict, List<Path> files) {
    if (verdict instanceof Verdict.DoesNotCompile broken) {
      return broken.errors().stream()
          .filter(error -> files.contains(error.path()))
          .map(error -> new WatchPlace(error.path(), error.line()))
          .findFirst();
    }
    if (verdict instanceof Verdict.TimedOut late) {
      return late.threads().stream()
          .flatMap(thread -> thread.places().stream())
          .flatMap(place -> inFile(place.file(), place.line(), files))
          .findFirst();
    }
    return verdict.tests().stream()
        .filter(TestReport::failed)
        .flatMap(test -> inFile(test.file(), test.line(), files))
        .findFirst();
  }

  private static Stream<WatchPlace> inFile(String name, int line, List<Path> files) {
    return files.stream()
        .filter(file -> file.getFileName().toString().equals(name))
        .map(file -> new WatchPlace(file, line));
  }
}
