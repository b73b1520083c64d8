package eda.runner.screen;

import eda.runner.course.Exercise;
import java.nio.file.Path;
import java.util.List;

/**
 * An exercise with everything that its screen shows of it, read beforehand, so that drawing reads
 * no files.
 *
 * @param place where it stands in the course: {@code 3 of 7}
 */
public record Subject(
    Exercise exercise,
    String place,
    String task,
    List<String> hints,
    String passedText,
    Path folder,
    List<Path> files) {
  public Subject {
    hints = List.copyOf(hints);
    files = List.copyOf(files);
  }
}
