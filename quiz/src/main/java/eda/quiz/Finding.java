package eda.quiz;

import java.util.Objects;

/**
 * Something that an author should know about a place in a page.
 *
 * @param line 1-based line of the page as it was given
 * @param column 1-based column, 1 if the whole line is meant
 * @param code a stable short name, such as {@code unknown-mark}
 * @param message what is wrong and what to do about it
 * @param fix the text that should stand in place of the line, empty if a person has to decide
 */
public record Finding(
    Severity severity, int line, int column, String code, String message, String fix) {

  /** How much a finding matters: an error takes a question out of the score. */
  public enum Severity {
    ERROR,
    WARNING,
    NOTE
  }

  public Finding {
    Objects.requireNonNull(severity);
    Objects.requireNonNull(code);
    Objects.requireNonNull(message);
    Objects.requireNonNull(fix);
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("line and column count from 1: " + line + ":" + column);
    }
  }

  public static Finding error(int line, String code, String message) {
    return new Finding(Severity.ERROR, line, 1, code, message, "");
  }

  public static Finding warning(int line, String code, String message) {
    return new Finding(Severity.WARNING, line, 1, code, message, "");
  }

  public static Finding note(int line, String code, String message) {
    return new Finding(Severity.NOTE, line, 1, code, message, "");
  }

  /** The same finding, at a column and with the text that should replace the line. */
  public Finding fixedBy(int newColumn, String newFix) {
    return new Finding(severity, line, newColumn, code, message, newFix);
  }
}
