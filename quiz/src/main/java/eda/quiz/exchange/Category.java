package eda.quiz.exchange;

/** The path that Moodle files questions under; a slash within a name is doubled. */
final class Category {
  private static final String ROOT = "$course$/top";

  private Category() {}

  static String of(String title) {
    return title.isEmpty() ? ROOT : ROOT + "/" + title.replace("/", "//");
  }

  /** The last name of a path; empty for a path that names only a course. */
  static String title(String path) {
    String text = path.strip();
    if (text.equals(ROOT) || text.equals("$course$") || text.equals("top")) {
      return "";
    }
    int start = text.length();
    while (start > 0 && !separator(text, start - 1)) {
      start -= text.charAt(start - 1) == '/' ? 2 : 1;
    }
    return text.substring(start).replace("//", "/").strip();
  }

  /** A single slash: those of a name come in pairs, counted from their end. */
  private static boolean separator(String text, int at) {
    return text.charAt(at) == '/' && (at == 0 || text.charAt(at - 1) != '/');
  }
}
