package eda.runner.journal;

import java.util.Objects;

/**
 * Which question is meant: authors number the questions of each chapter by themselves, so an id
 * alone can be that of several.
 *
 * @param chapter the chapter or the file, empty where nothing is known of it
 */
public record Identity(String chapter, String question) {
  public Identity {
    Objects.requireNonNull(chapter, "chapter");
    Objects.requireNonNull(question, "question");
  }

  /** Returns the question with this id in a quiz, which is named as in the journal. */
  public static Identity in(String quiz, String question) {
    return new Identity(Answered.chapter(quiz), question);
  }

  /** Returns the same as an entry has it that doesn't name a quiz. */
  Identity anywhere() {
    return new Identity("", question);
  }
}
