package eda.quiz.read;

import java.util.List;

/**
 * A quiz as it stands in a page.
 *
 * @param style how its text is to be read
 * @param title the nearest heading above it
 * @param firstLine 1-based line of the opener
 * @param lastLine 1-based line of the closer
 * @param lines what stands between them
 */
record Block(Style style, String title, int firstLine, int lastLine, List<Line> lines) {

  /** What the wrapper says about the text in it. */
  enum Style {
    /** Quizdown: headings and lists. */
    QUIZDOWN,
    /** One question without a heading, as in mkdocs-quiz. */
    HEADLESS,
    /** A page without any wrapper. */
    BARE
  }
}
