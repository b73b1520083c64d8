package eda.quiz.read;

/** Undoes the one escaping that text inside an HTML element has. */
final class Entities {
  private Entities() {}

  static String decoded(String text) {
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }
}
