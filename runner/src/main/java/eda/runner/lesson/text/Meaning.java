package eda.runner.lesson.text;

/** What a piece of text is. How that looks is the palette's business. */
public enum Meaning {
  HEADING_1,
  HEADING_2,
  HEADING_3,
  HEADING_4,
  HEADING_5,
  HEADING_6,
  STRONG,
  EMPHASIS,
  UNDERLINE,
  STRIKE,
  CODE,
  KEY,
  LINK,
  /** Rules, bars, bullets and labels: what the layout adds. */
  FRAME,
  /** What a reader may miss without loss. */
  FAINT,
  KEYWORD,
  TYPE,
  STRING,
  NUMBER,
  COMMENT,
  ANNOTATION,
  INSERTED,
  DELETED,
  NOTE,
  TIP,
  IMPORTANT,
  WARNING,
  CAUTION,
  OK,
  ERROR,
  SELECTED;

  /** The meaning of a heading, 1 to 6. */
  public static Meaning heading(int level) {
    return valueOf("HEADING_" + level);
  }
}
