package eda.runner.screen.reader;

/** What keys mean just now. */
sealed interface Mode {
  /** Reading; the note says what the last key led to, mostly nothing. */
  record Reading(String note) implements Mode {}

  /** A link is chosen. */
  record Chosen(Link link) implements Mode {}

  /** The headings are to choose from. */
  record Outline(int selected) implements Mode {}

  /** All keys are explained. */
  record Keys() implements Mode {}

  /**
   * A search is typed.
   *
   * @param from where one came from
   */
  record Typing(String query, Place from) implements Mode {}

  Mode READING = new Reading("");
}
