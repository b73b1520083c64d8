package eda.runner.lesson.code;

/** Knows one language. An instance reads the lines of one block in order. */
interface Grammar {
  /** Marks what {@code line} holds. What is left unread stays plain. */
  void read(Line line);
}
