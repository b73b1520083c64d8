package eda.quiz;

import java.util.List;
import java.util.Objects;

/**
 * The questions of one quiz block.
 *
 * @param title the nearest heading above the block, empty if there is none
 * @param introduction Markdown before the first question
 * @param firstLine 1-based line of the page on which the block begins, its wrapper included
 * @param lastLine 1-based last line of the block, its wrapper included
 */
public record Quiz(
    String title,
    String introduction,
    QuizOptions options,
    List<Question> questions,
    int firstLine,
    int lastLine) {

  public Quiz {
    Objects.requireNonNull(title);
    Objects.requireNonNull(introduction);
    Objects.requireNonNull(options);
    questions = List.copyOf(questions);
  }
}
