package eda.runner.course;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * One Markdown page of a course and what it leads to.
 *
 * @param number the place in the course, counted from 1
 * @param name its identity in commands and in the journal: the folder's name without its number
 * @param hasQuiz whether a knowledge check stands on the page
 */
public record Chapter(
    int number, String name, String title, Path page, boolean hasQuiz, List<Exercise> exercises) {
  public Chapter {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(page, "page");
    exercises = List.copyOf(exercises);
  }
}
