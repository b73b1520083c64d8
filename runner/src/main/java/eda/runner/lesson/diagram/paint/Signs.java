package eda.runner.lesson.diagram.paint;

/** Single characters that stand for a thing: in Unicode and in ASCII. */
public enum Signs {
  START("●", "*"),
  END("◉", "@"),
  GONE("╳", "X");

  final String unicode;
  final String ascii;

  Signs(String unicode, String ascii) {
    this.unicode = unicode;
    this.ascii = ascii;
  }
}
