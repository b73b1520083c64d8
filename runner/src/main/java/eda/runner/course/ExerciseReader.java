package eda.runner.course;

import java.nio.file.Path;
import java.util.List;

/** Reads the settings of an exercise from the front matter of its task page. */
final class ExerciseReader {
  private static final int DEFAULT_LIMIT_SECONDS = 10;
  private static final int LONGEST_LIMIT_SECONDS = 600;

  private final Path task;
  private final List<Problem> problems;
  private final FrontMatter matter;

  ExerciseReader(Path task, List<Problem> problems) {
    this.task = task;
    this.problems = problems;
    this.matter = FrontMatter.of(TextFile.read(task));
  }

  Exercise read() {
    String name = task.getParent().getFileName().toString();
    if (name.equals(WorkspacePoms.KIT)) {
      problems.add(
          new Problem(task, 0, "`kit` is the folder of the test kit: choose another name"));
    } else if (!isName(name)) {
      problems.add(
          new Problem(
              task, 0, "`" + name + "` can't be a name: use small letters, digits and hyphens"));
    }
    List<String> files = FrontMatter.words(required("edit"));
    return new Exercise(
        name,
        required("title"),
        number("stars", 1, 5, 1),
        number("minutes", 1, 1000, 15),
        matter.value("optional").map(Boolean::parseBoolean).orElse(false),
        files,
        number("limit", 1, LONGEST_LIMIT_SECONDS, DEFAULT_LIMIT_SECONDS),
        matter.value("starter").orElse(""),
        Needs.of(task, matter),
        task);
  }

  private String required(String key) {
    return matter
        .value(key)
        .orElseGet(
            () -> {
              problems.add(new Problem(task, 1, "the front matter needs `" + key + ": …`"));
              return "";
            });
  }

  private int number(String key, int least, int most, int otherwise) {
    String text = matter.value(key).orElse(Integer.toString(otherwise));
    int value = SmallNumber.of(text);
    if (value >= least && value <= most) {
      return value;
    }
    problems.add(
        new Problem(
            task,
            1,
            "`" + key + "` has to be a number from " + least + " to " + most + ", not " + text));
    return otherwise;
  }

  /** Whether this can be the name of a folder of the course: small letters, digits, hyphens. */
  static boolean isName(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-') {
        return false;
      }
    }
    return true;
  }
}
